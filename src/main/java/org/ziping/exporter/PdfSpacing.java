package org.ziping.exporter;

/** How close tables are set: as usual, or closer where that saves a page. */
enum PdfSpacing {
    NORMAL(1.32, 2.2, 1),
    SNUG(1.27, 1.7, 0.92),
    TIGHT(1.22, 1.2, 0.8);

    private final double line;
    private final double padding;
    private final double leastRow;

    PdfSpacing(double line, double padding, double leastRow) {
        this.line = line;
        this.padding = padding;
        this.leastRow = leastRow;
    }

    /** Line pitch by type size. */
    double line() {
        return line;
    }

    /** Points above and below the text of a cell. */
    double padding() {
        return padding;
    }

    /** What of a row's least height is kept. */
    double leastRow() {
        return leastRow;
    }
}
