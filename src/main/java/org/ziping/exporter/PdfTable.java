package org.ziping.exporter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.ziping.report.Cell;
import org.ziping.report.Table;

/**
 * Draws a table on the pages of a pdf: rows are not divided unless they are taller than a page, header
 * rows are repeated, and a cell over several rows goes on where its rows go on.
 */
final class PdfTable {

    private static final double GAP = 6;
    private static final double ROUNDING = 0.01;

    /** Lower tables are not divided. */
    private static final double WHOLE = 0.4;

    /** Longer texts over many rows may be divided. */
    private static final double MOST_OF_PAGE = 4;

    private final PdfCanvas canvas;
    private final Table table;
    private final PdfCells cells;
    private final double[] heights;
    private final double tail;
    private final Map<Cell, Integer> linesDrawn = new IdentityHashMap<>();
    private List<Placed> page = new ArrayList<>();

    /** A part of a row on the current page; {@code last} when the row ends here. */
    private record Placed(int row, double top, double height, boolean last) {
        double bottom() {
            return top + height;
        }
    }

    PdfTable(PdfCanvas canvas, Table table, PdfSpacing spacing) {
        this(canvas, table, spacing, 0);
    }

    /** {@code tail} is what must stand on the page of the last rows: notes, the line for signatures. */
    PdfTable(PdfCanvas canvas, Table table, PdfSpacing spacing, double tail) {
        this.canvas = canvas;
        this.tail = tail;
        this.table = table;
        cells = new PdfCells(canvas, table, spacing);
        heights = RowHeights.of(table, spacing.leastRow(), cells::height);
    }

    void draw() throws IOException {
        if (!canvas.atTop()) {
            if (canvas.room() + ROUNDING < beginning()) {
                canvas.newPage();
            } else {
                canvas.moveDown(gap());
            }
        }
        double head = header();
        placeHeader();
        for (int row = table.headerRows(); row < heights.length; row++) {
            place(row, canvas.height() - head);
        }
        paint();
    }

    /** What stands together where the table begins: the gap above, the header and what may not part from the first row. */
    double beginning() {
        double head = header();
        int row = table.headerRows();
        if (!table.joined() && small(height() + tail, canvas.height())) {
            return height() + tail;
        }
        double first = row < heights.length ? heights[row] + after(row) : 0;
        return gap() + head + Math.min(first, canvas.height() - head - gap());
    }

    /** Whether a table so high is kept whole rather than begun at the foot of a page. */
    static boolean small(double height, double page) {
        return height <= page * WHOLE;
    }

    /** What the table takes on one page, the gap above it included. */
    double height() {
        return Arrays.stream(heights).sum() + gap();
    }

    private double gap() {
        return table.joined() ? 0 : GAP;
    }

    private double header() {
        double height = 0;
        for (int row = 0; row < table.headerRows(); row++) {
            height += heights[row];
        }
        return height;
    }

    private void placeHeader() {
        for (int row = 0; row < table.headerRows(); row++) {
            put(row, heights[row], true);
        }
    }

    /** The last row of a table never stands alone on a page. */
    private void place(int row, double capacity) throws IOException {
        double left = heights[row];
        while (left > capacity) {
            if (canvas.room() < capacity * WHOLE) {
                turnPage();
            }
            double part = Math.min(capacity, canvas.room());
            put(row, part, false);
            left -= Math.max(cells.lines(part), 1);
            turnPage();
        }
        double kept = left + Math.min(after(row), capacity - left);
        if (canvas.room() + ROUNDING < kept || (page.size() > table.headerRows() && cutsLabel(row))) {
            turnPage();
        }
        put(row, left, true);
    }

    /** What must stand on the page of a row besides it. */
    private double after(int row) {
        boolean lastButOne = row == heights.length - 2 && row > table.headerRows();
        boolean last = row == heights.length - 1;
        return (lastButOne ? heights[row + 1] : 0) + (lastButOne || last ? tail : 0);
    }

    /** Whether a cell over this row and those below would be cut so low that its own text has no room. */
    private boolean cutsLabel(int row) {
        for (Cell cell : table.rows().get(row).cells()) {
            double need = cells.height(cell);
            int end = row + cell.rowSpan();
            if (cell.rowSpan() > 1 && need < canvas.height() / MOST_OF_PAGE) {
                double here = 0;
                int last = row;
                while (last < end && here + heights[last] + after(last) <= canvas.room() + ROUNDING) {
                    here += heights[last++];
                }
                if (last < end && here < need) {
                    return true;
                }
            }
        }
        return false;
    }

    private void put(int row, double height, boolean last) {
        page.add(new Placed(row, canvas.y(), height, last));
        canvas.moveDown(height);
    }

    private void turnPage() throws IOException {
        if (page.size() > table.headerRows() || table.headerRows() == 0) {
            paint();
        }
        canvas.newPage();
        page = new ArrayList<>();
        placeHeader();
    }

    /** Draws every cell that has a row on this page over the part of its rows that is here. */
    private void paint() throws IOException {
        for (int row = 0; row < heights.length; row++) {
            for (Cell cell : table.rows().get(row).cells()) {
                paint(row, cell);
            }
        }
    }

    private void paint(int row, Cell cell) throws IOException {
        int end = row + cell.rowSpan();
        List<Placed> here =
                page.stream().filter(p -> p.row() >= row && p.row() < end).toList();
        if (here.isEmpty()) {
            return;
        }
        Placed lowest = here.get(here.size() - 1);
        double top = here.get(0).top();
        int drawn = linesDrawn.getOrDefault(cell, 0);
        boolean ends = lowest.last() && lowest.row() == end - 1;
        linesDrawn.put(cell, cells.draw(cell, top, lowest.bottom() - top, drawn, ends));
    }
}
