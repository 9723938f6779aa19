package org.ziping.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table.
 *
 * @param widths of the columns in tenths of a millimetre
 * @param headerRows how many rows at the top are repeated on every page
 * @param halfPoints size of the type
 * @param joined whether it continues the table above without a gap
 * @param ruled whether its cells have borders
 */
public record Table(List<Integer> widths, int headerRows, int halfPoints, boolean joined, boolean ruled, List<Row> rows)
        implements Piece {

    /**
     * A row: the cells that begin in it, left to right; places covered by cells from above are left out.
     *
     * @param height least height in tenths of a millimetre
     */
    public record Row(int height, List<Cell> cells) {

        /** Takes a copy. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** What stands in each column alone; blank where a cell lies over several. */
        List<String> texts(int columns) {
            List<String> texts = new ArrayList<>(Collections.nCopies(columns, ""));
            cells.stream()
                    .filter(cell -> cell.colSpan() == 1 && cell.rowSpan() == 1)
                    .forEach(cell -> texts.set(cell.column(), cell.text()));
            return texts;
        }
    }

    /** Refuses cells that overlap, stick out or leave a hole. */
    public Table {
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
        demandFilled(widths.size(), rows);
    }

    /** A table with borders. */
    public Table(List<Integer> widths, int headerRows, int halfPoints, boolean joined, List<Row> rows) {
        this(widths, headerRows, halfPoints, joined, true, rows);
    }

    /** The same table as the continuation of the one above. */
    Table joinedOn() {
        return new Table(widths, headerRows, halfPoints, true, ruled, rows);
    }

    private static void demandFilled(int columns, List<Row> rows) {
        boolean[][] taken = new boolean[rows.size()][columns];
        for (int r = 0; r < rows.size(); r++) {
            for (Cell cell : rows.get(r).cells()) {
                take(taken, r, cell);
            }
        }
        for (int r = 0; r < taken.length; r++) {
            for (int c = 0; c < columns; c++) {
                if (!taken[r][c]) {
                    throw new IllegalArgumentException("hole in table at row " + r + ", column " + c);
                }
            }
        }
    }

    private static void take(boolean[][] taken, int row, Cell cell) {
        for (int r = row; r < row + cell.rowSpan(); r++) {
            for (int c = cell.column(); c < cell.column() + cell.colSpan(); c++) {
                if (r >= taken.length || c >= taken[r].length || taken[r][c]) {
                    throw new IllegalArgumentException("cell out of place at row " + r + ", column " + c + ": " + cell);
                }
                taken[r][c] = true;
            }
        }
    }
}
