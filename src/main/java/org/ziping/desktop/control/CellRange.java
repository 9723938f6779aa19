package org.ziping.desktop.control;

import java.util.ArrayList;
import java.util.List;

/** A rectangle of cells, all four edges included. */
public record CellRange(int top, int left, int bottom, int right) {

    /** The rectangle between two opposite corners, whichever they are. */
    public static CellRange between(CellPosition one, CellPosition other) {
        return new CellRange(
                Math.min(one.row(), other.row()),
                Math.min(one.column(), other.column()),
                Math.max(one.row(), other.row()),
                Math.max(one.column(), other.column()));
    }

    /** Whether the rectangle is one cell. */
    public boolean single() {
        return top == bottom && left == right;
    }

    /** Whether the cell lies inside. */
    public boolean contains(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }

    /** Every cell inside, row by row. */
    public List<CellPosition> cells() {
        List<CellPosition> cells = new ArrayList<>();
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                cells.add(new CellPosition(row, column));
            }
        }
        return cells;
    }
}
