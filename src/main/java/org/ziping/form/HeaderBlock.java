package org.ziping.form;

import java.util.List;

/** The header: rows of label and value. {@code boxed} rows are drawn in the table, others as lines above it. */
public record HeaderBlock(boolean boxed, List<List<HeaderCell>> rows) implements Block {

    /** Refuses a header without cells. */
    public HeaderBlock {
        rows = Demand.some("rows", rows).stream()
                .map(row -> Demand.some("rows", row))
                .toList();
    }
}
