package org.ziping.report;

import java.util.List;

/**
 * Pages of one setup and what stands on them. Every run begins a new page.
 *
 * @param name what a sheet with these pages is called; blank for the title of the document
 */
public record PageRun(String name, PageSetup page, List<Piece> pieces) {

    /** Takes a copy. */
    public PageRun {
        pieces = List.copyOf(pieces);
    }

    /** Where the notes and lines begin that end the run and stay with what they are about; its size for none. */
    public int closing() {
        int from = pieces.size();
        while (from > 0
                && pieces.get(from - 1) instanceof Paragraph line
                && (line.style() == TextStyle.NOTE || line.style() == TextStyle.LINE)) {
            from--;
        }
        return from;
    }

    /** Pages without a name of their own. */
    public PageRun(PageSetup page, List<Piece> pieces) {
        this("", page, pieces);
    }
}
