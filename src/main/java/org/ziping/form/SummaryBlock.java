package org.ziping.form;

import java.util.List;

/**
 * The list of many evaluations, one a row, with a closing row.
 *
 * @param total what stands before the sums (合计)
 * @param notes what is said below the table about the closing row
 */
public record SummaryBlock(List<SummaryColumn> columns, String total, SummaryNotes notes) implements Block {

    /** Refuses a list without columns or without a column of projects. */
    public SummaryBlock {
        columns = Demand.some("columns", columns);
        Demand.that(columns.stream().anyMatch(c -> c.field() == SummaryField.PROJECT), "demand.project");
        Demand.text("total", total);
        notes = notes == null ? new SummaryNotes("", "", "", "", "", "") : notes;
    }
}
