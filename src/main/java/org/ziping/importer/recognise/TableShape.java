package org.ziping.importer.recognise;

import java.util.stream.Collectors;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.grid.TextGrid;

/** The words of a header with the columns they stand in: the same for every file of one layout, whatever its figures. */
public final class TableShape {

    private TableShape() {}

    /** The shape that a row of a grid has as the header of a table. */
    public static String of(TextGrid grid, int row) {
        return of(new GridView(grid.printed(), 0), row);
    }

    /** The shape of the header that starts in this row. */
    static String of(GridView view, int row) {
        return view.starting(row).stream()
                .map(cell -> cell.column() + ":" + label(cell))
                .collect(Collectors.joining("|"));
    }

    private static String label(GridCell cell) {
        String core = Labels.core(cell.text());
        return core.isEmpty() ? Findings.quote(Labels.squeeze(cell.text())) : core;
    }
}
