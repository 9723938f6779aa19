package org.ziping.report;

import java.util.List;

/**
 * A document ready to be written: its title and the unit that answers for it, both for the file's
 * properties, and runs of pages.
 *
 * @param author may be blank
 */
public record ReportDocument(String title, String author, List<PageRun> runs) {

    /** Takes a copy. */
    public ReportDocument {
        runs = List.copyOf(runs);
    }

    /** A document that no unit answers for. */
    public ReportDocument(String title, List<PageRun> runs) {
        this(title, "", runs);
    }

    /** The same document with small words at the foot of every numbered page. */
    public ReportDocument marked(String words) {
        return new ReportDocument(
                title,
                author,
                runs.stream()
                        .map(run -> new PageRun(run.name(), run.page().marked(words), run.pieces()))
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
