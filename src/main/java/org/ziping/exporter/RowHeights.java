package org.ziping.exporter;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.ziping.report.Cell;
import org.ziping.report.Table;

/** Heights of the rows of a table, so that every cell's text fits; in points. */
final class RowHeights {

    private static final double POINTS_PER_TENTH_MM = 72 / 254.0;

    private RowHeights() {}

    /** At least {@code leastRow} of what each row asks for; a tall cell over several rows stretches them all alike. */
    static double[] of(Table table, double leastRow, ToDoubleFunction<Cell> need) {
        List<Table.Row> rows = table.rows();
        double[] heights = new double[rows.size()];
        for (int r = 0; r < heights.length; r++) {
            double height = rows.get(r).height() * POINTS_PER_TENTH_MM * leastRow;
            for (Cell cell : rows.get(r).cells()) {
                if (cell.rowSpan() == 1) {
                    height = Math.max(height, need.applyAsDouble(cell));
                }
            }
            heights[r] = height;
        }
        for (int r = 0; r < heights.length; r++) {
            for (Cell cell : rows.get(r).cells()) {
                if (cell.rowSpan() > 1) {
                    stretch(heights, r, cell.rowSpan(), need.applyAsDouble(cell));
                }
            }
        }
        return heights;
    }

    private static void stretch(double[] heights, int from, int count, double need) {
        double missing = need;
        for (int r = from; r < from + count; r++) {
            missing -= heights[r];
        }
        if (missing > 0) {
            for (int r = from; r < from + count; r++) {
                heights[r] += missing / count;
            }
        }
    }
}
