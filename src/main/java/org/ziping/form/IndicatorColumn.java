package org.ziping.form;

import java.util.List;

/**
 * A column of the indicator table.
 *
 * @param width mm, before the table is fitted to the page
 * @param merge whether equal neighbours below each other become one cell (tiers)
 * @param labels other headings that mean the same in files read
 */
public record IndicatorColumn(
        ColumnField field, String label, int width, Align align, boolean merge, List<String> labels) {

    /** Refuses a column without field, label or width. */
    public IndicatorColumn {
        Demand.present("field", field);
        Demand.text("label", label);
        Demand.that(width > 0, "demand.width", label);
        align = align == null ? Align.CENTER : align;
        labels = labels == null ? List.of() : List.copyOf(labels);
    }
}
