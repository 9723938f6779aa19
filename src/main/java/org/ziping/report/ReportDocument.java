package org.ziping.report;

import java.util.List;

/** A document ready to be written: its title for the file's properties, and runs of pages. */
public record ReportDocument(String title, List<PageRun> runs) {

    /** Takes a copy. */
    public ReportDocument {
        runs = List.copyOf(runs);
    }
}
