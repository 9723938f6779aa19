package org.ziping.importer.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ziping.base.Messages;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.grid.TextGrid;
import org.ziping.importer.plan.SourcePlace;

/** One grid of the document with its place in it, seen row by row. */
record GridView(TextGrid grid, int block) {

    private static final Messages MESSAGES = Messages.of(GridView.class);

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
