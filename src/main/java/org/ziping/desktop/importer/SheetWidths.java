package org.ziping.desktop.importer;

import java.util.List;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.grid.TextGrid;

/** How wide the columns and how high the rows of a table are shown, in em, by what is written in them. */
final class SheetWidths {

    /** Widths of no columns. */
    static final SheetWidths NONE = new SheetWidths(new double[1]);

    /** One line of text. */
    static final double LINE = 1.5;

    private static final double NARROWEST = 3.2;
    private static final double WIDEST = 13;
    private static final double PADDING = 1;
    private static final double ROUNDING = 0.01;
    private static final double HALF = 0.58;
    private static final int SAMPLE = 200;
    private static final int MOST_LINES = 4;

    private final double[] lefts;

    private SheetWidths(double[] lefts) {
        this.lefts = lefts;
    }

    /** Widths that suit the cells of a grid. */
    static SheetWidths of(TextGrid grid) {
        double[] widths = new double[grid.columns()];
        for (int row = 0; row < Math.min(SAMPLE, grid.rows()); row++) {
            for (GridCell cell : grid.row(row)) {
                if (cell.row() == row && cell.columnSpan() == 1) {
                    widths[cell.column()] = Math.max(widths[cell.column()], width(cell.text()) + PADDING);
                }
            }
        }
        double[] lefts = new double[grid.columns() + 1];
        for (int column = 0; column < widths.length; column++) {
            lefts[column + 1] = lefts[column] + Math.max(NARROWEST, Math.min(WIDEST, widths[column]));
        }
        return new SheetWidths(lefts);
    }

    double left(int column) {
        return lefts[Math.min(column, lefts.length - 1)];
    }

    double total() {
        return lefts[lefts.length - 1];
    }

    /** How high a row of the grid must be. */
    double height(TextGrid grid, int row) {
        double height = LINE + 0.5;
        List<GridCell> cells = grid.row(row);
        for (GridCell cell : cells) {
            if (cell.row() == row && cell.rowSpan() == 1) {
                double wide = left(cell.column() + cell.columnSpan()) - left(cell.column());
                height = Math.max(height, height(cell.text(), wide, MOST_LINES));
            }
        }
        return height;
    }

    /** How high a text is in a width, at most so many lines. */
    static double height(String text, double width, int mostLines) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += Math.max(1, (int) Math.ceil(width(line) / Math.max(1, width - PADDING) - ROUNDING));
        }
        return Math.min(mostLines, lines) * LINE + 0.5;
    }

    private static double width(String text) {
        double widest = 0;
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                width = 0;
            } else {
                width += c < 0x2e80 ? HALF : 1;
                widest = Math.max(widest, width);
            }
        }
        return widest;
    }
}
