package org.ziping.form;

import java.util.List;

/**
 * A column of a summary.
 *
 * @param width mm, before the table is fitted to the page
 * @param labels other headings that mean the same in files read
 */
public record SummaryColumn(SummaryField field, String label, int width, Align align, List<String> labels) {

    /** Refuses a column without field, label or width. */
    public SummaryColumn {
        Demand.present("field", field);
        Demand.text("label", label);
        Demand.that(width > 0, "demand.width", label);
        align = align == null ? Align.CENTER : align;
        labels = labels == null ? List.of() : List.copyOf(labels);
    }
}
