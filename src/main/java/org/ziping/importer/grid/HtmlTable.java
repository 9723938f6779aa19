package org.ziping.importer.grid;

import java.util.HashSet;
import java.util.Set;
import org.ziping.importer.grid.GridCell.State;

/** Lays out the cells of a web page's table, which say how many rows and columns they cover. */
final class HtmlTable {

    private final TextGrid.Builder grid;
    private final ReadLimits limits;
    private final Set<Long> taken = new HashSet<>();
    private int row = -1;
    private int column;
    private int down = 1;
    private int across = 1;
    private boolean open;
    private final StringBuilder text = new StringBuilder();

    HtmlTable(String place, ReadLimits limits) {
        this.grid = new TextGrid.Builder(place, false);
        this.limits = limits;
    }

    void startRow(boolean hidden) {
        endCell();
        row++;
        if (hidden) {
            grid.hideRow(row);
        }
        column = 0;
        if (row >= limits.rows()) {
            throw new LimitExceededException("rows");
        }
    }

    void startCell(int rowSpan, int columnSpan) {
        endCell();
        if (row < 0) {
            startRow(false);
        }
        while (taken.contains(key(row, column))) {
            column++;
        }
        down = Math.max(1, rowSpan);
        across = Math.max(1, columnSpan);
        open = true;
    }

    /** Writes into the open cell; text between cells is dropped as browsers move it elsewhere. */
    void write(String words) {
        if (open) {
            text.append(words);
        }
    }

    void endCell() {
        if (!open) {
            return;
        }
        open = false;
        int last = column + across - 1;
        if (last >= limits.columns() || taken.size() + (long) down * across > limits.cells()) {
            throw new LimitExceededException("cells");
        }
        for (int r = row; r < row + down; r++) {
            for (int c = column; c <= last; c++) {
                taken.add(key(r, c));
            }
        }
        grid.cell(row, column, text.toString().replaceAll("[ \\t]*\\n\\s*", "\n"), State.KNOWN);
        if (down > 1 || across > 1) {
            grid.merge(row, row + down - 1, column, last);
        }
        grid.size(row + 1, last + 1);
        column = last + 1;
        text.setLength(0);
    }

    TextGrid build() {
        endCell();
        return grid.build();
    }

    private static long key(int row, int column) {
        return ((long) row << 20) | column;
    }
}
