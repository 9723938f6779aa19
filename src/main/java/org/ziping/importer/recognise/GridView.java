package org.ziping.importer.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ziping.base.Messages;
import org.ziping.importer.correct.Corrections;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.grid.TextGrid;
import org.ziping.importer.plan.SourcePlace;
import org.ziping.importer.plan.TableKind;

/** One grid of the document with its place in it and what was corrected about it, seen row by row. */
record GridView(TextGrid grid, int block, Corrections corrections) {

    private static final Messages MESSAGES = Messages.of(GridView.class);

    /** A grid about which nothing was corrected. */
    GridView(TextGrid grid, int block) {
        this(grid, block, Corrections.NONE);
    }

    /** The columns of a header in this row whose meaning was set by hand. */
    Map<Integer, String> byHand(int row, TableKind kind) {
        return corrections.tables().isEmpty() ? Map.of() : corrections.columns(TableShape.of(this, row), kind);
    }

    /** Whether a person wants the row read whatever it looks like. */
    boolean takenIn(int row) {
        return corrections.takenIn(block, row);
    }

    SourcePlace place(int row, int column) {
        return new SourcePlace(block, row, column, MESSAGES.text("place.row", grid.place(), row + 1));
    }

    SourcePlace place(GridCell cell) {
        return place(cell.row(), cell.column());
    }

    /** The written cells that start in this row, left to right. */
    List<GridCell> starting(int row) {
        List<GridCell> cells = new ArrayList<>();
        for (GridCell cell : grid.row(row)) {
            if (cell.row() == row && (!cell.blank() || cell.unknown())) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** What is written in a row, for quoting. */
    String rowText(int row) {
        return starting(row).stream().map(GridCell::text).collect(Collectors.joining(" "));
    }

    int rows() {
        return grid.rows();
    }
}
