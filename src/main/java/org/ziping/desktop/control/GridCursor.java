package org.ziping.desktop.control;

import java.util.Optional;

/**
 * Where the grid's current cell is and which rectangle is selected, and how both move. Free of widgets.
 * Row titles are passed over; a merged cell counts as one step up or down.
 */
final class GridCursor {

    private final GridModel model;
    private CellPosition current = new CellPosition(0, 0);
    private CellPosition anchor = current;

    GridCursor(GridModel model) {
        this.model = model;
        reset();
    }

    CellPosition current() {
        return current;
    }

    /** The selected rectangle; the current cell is one of its corners. */
    CellRange range() {
        return CellRange.between(anchor, current);
    }

    /** Goes to the first cell that is no title. */
    void reset() {
        place(0, 0, false);
    }

    /** Goes to a cell, or stretches the selection to it; outside the grid the nearest cell is meant. */
    void place(int row, int column, boolean stretch) {
        int wantedRow = clamp(row, model.rowCount());
        int wantedColumn = clamp(column, model.columns().size());
        current = new CellPosition(wantedRow, enterable(wantedRow, wantedColumn, 1));
        if (!stretch) {
            anchor = current;
        }
    }

    /** Keeps the place inside the grid after rows came or went. */
    void settle() {
        CellPosition kept = anchor;
        place(current.row(), current.column(), true);
        anchor = new CellPosition(clamp(kept.row(), model.rowCount()), kept.column());
    }

    /** Selects everything, the current cell staying where the eye is as far as it can. */
    void selectAll() {
        anchor = new CellPosition(0, 0);
        place(model.rowCount() - 1, model.columns().size() - 1, true);
    }

    /** Moves up (negative) or down by rows; a merged cell is left as a whole. */
    void vertical(int rows, boolean stretch) {
        if (model.rowCount() == 0) {
            return;
        }
        GridSpan span = model.span(current.row(), current.column());
        int row = rows > 0 ? span.last() + rows : span.first() + rows;
        boolean outside = row < 0 || row >= model.rowCount();
        if (!(outside && span.merged())) {
            place(row, current.column(), stretch);
        }
    }

    /** Moves left (negative) or right by columns, passing over titles. */
    void horizontal(int columns, boolean stretch) {
        int wanted = clamp(current.column() + columns, model.columns().size());
        int column = enterable(current.row(), wanted, Integer.signum(columns));
        place(current.row(), column, stretch);
    }

    /** The next cell, in reading order, that takes an entry; none after the last. */
    Optional<CellPosition> next() {
        return inReadingOrder(1);
    }

    /** The previous cell, in reading order, that takes an entry; none before the first. */
    Optional<CellPosition> previous() {
        return inReadingOrder(-1);
    }

    private Optional<CellPosition> inReadingOrder(int step) {
        int width = model.columns().size();
        long last = (long) model.rowCount() * width - 1;
        for (long cell = (long) current.row() * width + current.column() + step;
                cell >= 0 && cell <= last;
                cell += step) {
            int row = (int) (cell / width);
            int column = (int) (cell % width);
            if (model.accepts(row, column) && model.span(row, column).first() == row) {
                return Optional.of(new CellPosition(row, column));
            }
        }
        return Optional.empty();
    }

    private int enterable(int row, int column, int step) {
        if (model.rowCount() == 0) {
            return column;
        }
        int width = model.columns().size();
        for (int c = column; c >= 0 && c < width; c += step) {
            if (model.kind(row, c) != CellKind.LABEL) {
                return c;
            }
        }
        for (int c = column; c >= 0 && c < width; c -= step) {
            if (model.kind(row, c) != CellKind.LABEL) {
                return c;
            }
        }
        return column;
    }

    private static int clamp(int value, int size) {
        return Math.max(0, Math.min(value, size - 1));
    }
}
