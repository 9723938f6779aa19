package org.ziping.report;

import java.util.List;

/** Pages of one setup and what stands on them. Every run begins a new page. */
public record PageRun(PageSetup page, List<Piece> pieces) {

    /** Takes a copy. */
    public PageRun {
        pieces = List.copyOf(pieces);
    }
}
