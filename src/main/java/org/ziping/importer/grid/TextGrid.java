package org.ziping.importer.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ziping.importer.grid.GridCell.State;

/** A sheet or a table of a text document: rows and columns of text, merged areas known both ways. */
public final class TextGrid implements Block {

    private final String place;
    private final boolean hidden;
    private final int rows;
    private final int columns;
    private final Map<Long, GridCell> cells;
    private final BitSet hiddenRows;
    private final BitSet hiddenColumns;

    private TextGrid(Builder builder) {
        place = builder.place;
        hidden = builder.hidden;
        rows = builder.rows;
        columns = builder.columns;
        cells = builder.layOut();
        hiddenRows = (BitSet) builder.hiddenRows.clone();
        hiddenColumns = (BitSet) builder.hiddenColumns.clone();
    }

    @Override
    public String place() {
        return place;
    }

    /** Whether the whole sheet is hidden in the workbook. */
    public boolean hidden() {
        return hidden;
    }

    /** Rows up to the last one with text. */
    public int rows() {
        return rows;
    }

    /** Columns up to the last one with text. */
    public int columns() {
        return columns;
    }

    /** The cell at a place; inside a merged area its first cell. Outside the grid an empty cell. */
    public GridCell cell(int row, int column) {
        GridCell cell = cells.get(key(row, column));
        return cell != null ? cell : new GridCell(row, column, 1, 1, "", State.KNOWN);
    }

    /** The text at a place, also of the merged area that covers it. */
    public String text(int row, int column) {
        return cell(row, column).text();
    }

    /** The cells of a row from left to right, each merged area once, those hanging down from above included. */
    public List<GridCell> row(int row) {
        List<GridCell> result = new ArrayList<>();
        for (int column = 0; column < columns; ) {
            GridCell cell = cell(row, column);
            result.add(cell);
            column = Math.max(column + 1, cell.column() + cell.columnSpan());
        }
        return result;
    }

    /** All texts, each merged area once, in reading order. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (GridCell cell : row(row)) {
                if (cell.row() == row && !cell.blank()) {
                    texts.add(cell.text());
                }
            }
        }
        return texts;
    }

    /** Whether the row is hidden or filtered away. */
    public boolean rowHidden(int row) {
        return hiddenRows.get(row);
    }

    /** Whether the column is hidden. */
    public boolean columnHidden(int column) {
        return hiddenColumns.get(column);
    }

    /** The grid as it is printed: cells that lie in hidden columns only are empty. */
    public TextGrid printed() {
        return hiddenColumns.isEmpty() ? this : new TextGrid(this);
    }

    private TextGrid(TextGrid whole) {
        place = whole.place;
        hidden = whole.hidden;
        rows = whole.rows;
        columns = whole.columns;
        hiddenRows = whole.hiddenRows;
        hiddenColumns = whole.hiddenColumns;
        cells = new HashMap<>(whole.cells);
        cells.values().removeIf(c -> hiddenColumns.nextClearBit(c.column()) >= c.column() + c.columnSpan());
    }

    /** A copy with another text in a cell, or in the merged area that covers it. */
    public TextGrid withText(int row, int column, String text) {
        GridCell old = cell(row, column);
        GridCell changed =
                new GridCell(old.row(), old.column(), old.rowSpan(), old.columnSpan(), text.strip(), State.KNOWN);
        TextGrid copy = new TextGrid(this, hidden, hiddenRows);
        for (int r = old.row(); r < old.row() + old.rowSpan(); r++) {
            for (int c = old.column(); c < old.column() + old.columnSpan(); c++) {
                copy.cells.put(key(r, c), changed);
            }
        }
        return copy;
    }

    /** A copy in which a row is hidden or shown. */
    public TextGrid withRowHidden(int row, boolean hide) {
        BitSet rowsHidden = (BitSet) hiddenRows.clone();
        rowsHidden.set(row, hide);
        return new TextGrid(this, hidden, rowsHidden);
    }

    /** A copy that is hidden or shown as a whole. */
    public TextGrid withHidden(boolean hide) {
        return new TextGrid(this, hide, hiddenRows);
    }

    private TextGrid(TextGrid whole, boolean hidden, BitSet hiddenRows) {
        place = whole.place;
        this.hidden = hidden;
        rows = whole.rows;
        columns = whole.columns;
        this.hiddenRows = hiddenRows;
        hiddenColumns = whole.hiddenColumns;
        cells = new HashMap<>(whole.cells);
    }

    private static long key(int row, int column) {
        return ((long) row << 20) | column;
    }

    @Override
    public String toString() {
        return place + " " + rows + "×" + columns;
    }

    /** Collects cells and merged areas in any order. */
    public static final class Builder {

        private final String place;
        private final boolean hidden;
        private final Map<Long, GridCell> written = new HashMap<>();
        private final List<int[]> merges = new ArrayList<>();
        private final BitSet hiddenRows = new BitSet();
        private final BitSet hiddenColumns = new BitSet();
        private int rows;
        private int columns;

        /** A grid at a place; {@code hidden} when its sheet is. */
        public Builder(String place, boolean hidden) {
            this.place = place;
            this.hidden = hidden;
        }

        /** Writes one cell; blank known cells only widen nothing and are dropped. */
        public Builder cell(int row, int column, String text, State state) {
            String stripped = strip(text);
            if (!stripped.isEmpty() || state != State.KNOWN) {
                written.put(key(row, column), new GridCell(row, column, 1, 1, stripped, state));
                rows = Math.max(rows, row + 1);
                columns = Math.max(columns, column + 1);
            }
            return this;
        }

        /** Makes the grid at least this large, for tables whose empty cells count. */
        public Builder size(int atLeastRows, int atLeastColumns) {
            rows = Math.max(rows, atLeastRows);
            columns = Math.max(columns, atLeastColumns);
            return this;
        }

        /** Merges an area given by its first and last row and column, both included. */
        public Builder merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
            merges.add(new int[] {firstRow, lastRow, firstColumn, lastColumn});
            return this;
        }

        /** Marks a row as hidden. */
        public Builder hideRow(int row) {
            hiddenRows.set(row);
            return this;
        }

        /** Marks columns as hidden, both ends included. */
        public Builder hideColumns(int first, int last) {
            hiddenColumns.set(first, last + 1);
            return this;
        }

        /** The finished grid. */
        public TextGrid build() {
            return new TextGrid(this);
        }

        private Map<Long, GridCell> layOut() {
            Map<Long, GridCell> result = new HashMap<>(written);
            for (int[] merge : merges) {
                int lastRow = Math.min(merge[1], rows - 1);
                int lastColumn = Math.min(merge[3], columns - 1);
                GridCell first = written.get(key(merge[0], merge[2]));
                if (merge[0] > lastRow || merge[2] > lastColumn || (first == null && merge[3] - merge[2] > 100)) {
                    continue;
                }
                String text = first == null ? "" : first.text();
                State state = first == null ? State.KNOWN : first.state();
                GridCell whole = new GridCell(
                        merge[0], merge[2], lastRow - merge[0] + 1, lastColumn - merge[2] + 1, text, state);
                for (int row = merge[0]; row <= lastRow; row++) {
                    for (int column = merge[2]; column <= lastColumn; column++) {
                        result.put(key(row, column), whole);
                    }
                }
            }
            return result;
        }

        private static String strip(String text) {
            int from = 0;
            int to = text.length();
            while (from < to && isSpace(text.charAt(from))) {
                from++;
            }
            while (to > from && isSpace(text.charAt(to - 1))) {
                to--;
            }
            return text.substring(from, to);
        }

        private static boolean isSpace(char c) {
            return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || c == '\u0007';
        }
    }
}
