package org.ziping.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.ziping.form.Align;
import org.ziping.form.HeaderBlock;
import org.ziping.form.HeaderCell;

/** A boxed header: each row divides the width its own way. */
final class HeaderTable {

    private HeaderTable() {}

    static Table of(Printed printed, HeaderBlock block, TableFrame frame) {
        List<List<Integer>> rows =
                block.rows().stream().map(row -> borders(row, frame.width())).toList();
        TreeSet<Integer> all = new TreeSet<>();
        rows.forEach(all::addAll);
        List<Integer> grid = new ArrayList<>(all);
        List<Integer> widths = new ArrayList<>();
        for (int i = 1; i < grid.size(); i++) {
            widths.add(grid.get(i) - grid.get(i - 1));
        }
        List<Table.Row> lines = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            lines.add(TableFrame.row(cells(printed, block.rows().get(r), rows.get(r), grid)));
        }
        return frame.table(widths, 0, lines);
    }

    /** Label, value, label, value …: the labels as wide as they want, the values alike. */
    private static List<Integer> borders(List<HeaderCell> row, int width) {
        int labels = row.stream().mapToInt(c -> c.width() * 10).sum();
        int value = (width - labels) / row.size();
        List<Integer> borders = new ArrayList<>(List.of(0));
        int at = 0;
        for (HeaderCell cell : row) {
            at += cell.width() * 10;
            borders.add(at);
            at += value;
            borders.add(at);
        }
        borders.set(borders.size() - 1, width);
        return borders;
    }

    private static List<Cell> cells(Printed printed, List<HeaderCell> row, List<Integer> borders, List<Integer> grid) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i + 1 < borders.size(); i++) {
            int from = grid.indexOf(borders.get(i));
            int to = grid.indexOf(borders.get(i + 1));
            HeaderCell cell = row.get(i / 2);
            Cell shown = i % 2 == 0
                    ? Cell.label(from, printed.expand(cell.label()))
                    : Cell.text(from, printed.header(cell.field()), Align.CENTER);
            cells.add(shown.spanning(1, to - from));
        }
        return cells;
    }
}
