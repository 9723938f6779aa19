package org.ziping.desktop.control;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where the rows of a sheet begin and which cell lies where; free of widgets, sizes in em. */
final class SheetRows {

    private final SheetModel model;
    private final double[] tops;

    SheetRows(SheetModel model) {
        this.model = model;
        tops = new double[model.rowCount() + 1];
        for (int row = 0; row < model.rowCount(); row++) {
            tops[row + 1] = tops[row] + model.height(row);
        }
    }

    double total() {
        return tops[tops.length - 1];
    }

    double top(int row) {
        return tops[Math.max(0, Math.min(row, tops.length - 1))];
    }

    double bottom(SheetCell cell) {
        return top(cell.lastRow() + 1);
    }

    /** The row at a height; the nearest one outside. */
    int rowAt(double height) {
        int found = Arrays.binarySearch(tops, height);
        int row = found >= 0 ? found : -found - 2;
        return Math.max(0, Math.min(row, model.rowCount() - 1));
    }

    /** The cell of a row at a distance from the left edge; the nearest one outside. */
    Optional<SheetCell> at(int row, double x) {
        if (row < 0 || row >= model.rowCount()) {
            return Optional.empty();
        }
        List<SheetCell> cells = model.cells(row);
        Optional<SheetCell> nearest = Optional.empty();
        for (SheetCell cell : cells) {
            if (nearest.isEmpty() || cell.left() <= x) {
                nearest = Optional.of(cell);
            }
        }
        return nearest;
    }

    /** The neighbour of a cell in its first row. */
    Optional<SheetCell> beside(SheetCell cell, int step) {
        List<SheetCell> cells = model.cells(cell.row());
        int index = cells.indexOf(cell) + step;
        return index >= 0 && index < cells.size() ? Optional.of(cells.get(index)) : Optional.empty();
    }

    /** The cell some rows above (negative) or below, as far as there are rows. */
    Optional<SheetCell> vertical(SheetCell cell, int rows) {
        int wanted = rows < 0 ? cell.row() + rows : cell.lastRow() + rows;
        return at(Math.max(0, Math.min(wanted, model.rowCount() - 1)), cell.middle());
    }
}
