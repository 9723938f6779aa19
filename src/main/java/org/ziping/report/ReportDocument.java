package org.ziping.report;

import java.util.List;

/** A document ready to be written: its title for the file's properties, and runs of pages. */
public record ReportDocument(String title, List<PageRun> runs) {

    /** Takes a copy. */
    public ReportDocument {
        runs = List.copyOf(runs);
    }

    /** The same document with small words at the foot of every numbered page. */
    public ReportDocument marked(String words) {
        return new ReportDocument(
                title,
                runs.stream()
                        .map(run -> new PageRun(run.page().marked(words), run.pieces()))
                        .toList());
    }

    /** Its headings in order. */
    public List<Heading> headings() {
        return runs.stream()
                .flatMap(run -> run.pieces().stream())
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }
}
