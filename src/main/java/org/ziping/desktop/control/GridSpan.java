package org.ziping.desktop.control;

/** The rows that one merged cell covers, first and last included. */
public record GridSpan(int first, int last) {

    /** Refuses a span that ends before it begins. */
    public GridSpan {
        if (last < first) {
            throw new IllegalArgumentException("span " + first + ".." + last);
        }
    }

    /** The span of a cell that is not merged. */
    public static GridSpan single(int row) {
        return new GridSpan(row, row);
    }

    /** Whether the cell really covers more than one row. */
    public boolean merged() {
        return last > first;
    }
}
