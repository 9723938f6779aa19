package org.ziping.report;

import java.util.Optional;
import org.ziping.form.Align;

/**
 * A cell of a table: where it begins, what it spans, what it shows and, where that is a number, the number.
 *
 * @param low whether the text stands at the bottom instead of in the middle
 */
public record Cell(
        int column,
        int rowSpan,
        int colSpan,
        String text,
        Align align,
        boolean bold,
        boolean low,
        Optional<Figure> figure) {

    /** A cell of plain text over one place. */
    public static Cell text(int column, String text, Align align) {
        return new Cell(column, 1, 1, text, align, false, false, Optional.empty());
    }

    /** A centred label over one place. */
    public static Cell label(int column, String text) {
        return text(column, text, Align.CENTER);
    }

    /** A cell with nothing in it. */
    public static Cell blank(int column) {
        return label(column, "");
    }

    /** A number, centred. */
    public static Cell figure(int column, Figure figure) {
        return new Cell(column, 1, 1, figure.text(), Align.CENTER, false, false, Optional.of(figure));
    }

    /** The same cell over several places. */
    public Cell spanning(int rows, int columns) {
        return new Cell(column, rows, columns, text, align, bold, low, figure);
    }

    /** The same cell in bold. */
    public Cell strong() {
        return new Cell(column, rowSpan, colSpan, text, align, true, low, figure);
    }

    /** The same cell with its text to this side. */
    public Cell aligned(Align side) {
        return new Cell(column, rowSpan, colSpan, text, side, bold, low, figure);
    }

    /** The same cell with its text at the bottom. */
    public Cell atBottom() {
        return new Cell(column, rowSpan, colSpan, text, align, bold, true, figure);
    }
}
