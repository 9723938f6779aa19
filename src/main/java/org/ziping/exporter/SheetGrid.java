package org.ziping.exporter;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.ziping.report.PageRun;
import org.ziping.report.Table;

/**
 * The columns of a sheet that carries several tables of different columns: every border of every table
 * is a border of the sheet. Borders nearer than 2 mm are one.
 */
final class SheetGrid {

    private static final int SAME = 20;

    /** From the left edge in tenths of a millimetre; the first is 0. */
    private final List<Integer> borders = new ArrayList<>();

    SheetGrid(PageRun run) {
        TreeSet<Integer> all = new TreeSet<>(List.of(0, run.page().width() * 10));
        run.pieces().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .forEach(t -> all.addAll(borders(t)));
        for (int border : all) {
            if (borders.isEmpty() || border - borders.get(borders.size() - 1) >= SAME) {
                borders.add(border);
            }
        }
    }

    /** How many columns the sheet has. */
    int columns() {
        return borders.size() - 1;
    }

    /** Width of a column in tenths of a millimetre. */
    int width(int column) {
        return borders.get(column + 1) - borders.get(column);
    }

    /** The sheet's column at which each column of the table begins, and the one after its last. */
    int[] columns(Table table) {
        return borders(table).stream().mapToInt(this::nearest).toArray();
    }

    private int nearest(int place) {
        int best = 0;
        for (int i = 1; i < borders.size(); i++) {
            if (Math.abs(borders.get(i) - place) < Math.abs(borders.get(best) - place)) {
                best = i;
            }
        }
        return best;
    }

    private static List<Integer> borders(Table table) {
        List<Integer> places = new ArrayList<>(List.of(0));
        for (int width : table.widths()) {
            places.add(places.get(places.size() - 1) + width);
        }
        return places;
    }
}
