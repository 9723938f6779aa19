package org.ziping.desktop.control;

import java.util.List;

/** How the width of a grid is shared among its columns, in pixels; free of widgets. */
final class ColumnWidths {

    private final double[] starts;

    private ColumnWidths(double[] starts) {
        this.starts = starts;
    }

    /** Gives each column its smallest width at a font size of {@code em} and shares the rest by their wish to grow. */
    static ColumnWidths of(List<GridColumn> columns, double em, double available) {
        double smallest = columns.stream().mapToDouble(GridColumn::width).sum() * em;
        double wishes = columns.stream().mapToDouble(GridColumn::grow).sum();
        double spare = wishes > 0 ? Math.max(0, available - smallest) : 0;
        double[] starts = new double[columns.size() + 1];
        double exact = 0;
        for (int i = 0; i < columns.size(); i++) {
            GridColumn column = columns.get(i);
            exact += column.width() * em + (wishes > 0 ? spare * column.grow() / wishes : 0);
            starts[i + 1] = Math.floor(exact);
        }
        return new ColumnWidths(starts);
    }

    int count() {
        return starts.length - 1;
    }

    double start(int column) {
        return starts[column];
    }

    double end(int column) {
        return starts[column + 1];
    }

    double width(int column) {
        return end(column) - start(column);
    }

    double total() {
        return starts[starts.length - 1];
    }

    /** The column at a distance from the left edge; the nearest one outside. */
    int columnAt(double x) {
        int column = 0;
        while (column < count() - 1 && x >= end(column)) {
            column++;
        }
        return column;
    }
}
