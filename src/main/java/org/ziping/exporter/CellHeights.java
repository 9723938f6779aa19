package org.ziping.exporter;

import java.util.Arrays;
import java.util.List;
import org.ziping.report.Cell;
import org.ziping.report.LineBreaker;
import org.ziping.report.Table;

/** How high the rows of a table come out where the program that shows them breaks the lines; in points. */
final class CellHeights {

    /** Left and right together. */
    private static final double BESIDE = 6;
    /** Above and below together. */
    private static final double ABOVE = 6;

    private static final double LINE = 1.36;
    private static final double POINTS_PER_TENTH_MM = 72 / 254.0;
    private static final LineBreaker BREAKER = new LineBreaker(LineBreaker::usual);

    private CellHeights() {}

    static double[] of(Table table) {
        return of(table, 1);
    }

    /** At least {@code leastRow} of what each row asks for. */
    static double[] of(Table table, double leastRow) {
        return RowHeights.of(table, leastRow, cell -> height(table, cell));
    }

    /** Whether the table is low enough to be kept on one page of so many points. */
    static boolean keptWhole(Table table, double page) {
        return !table.joined() && PdfTable.small(Arrays.stream(of(table)).sum(), page);
    }

    private static double height(Table table, Cell cell) {
        double size = table.halfPoints() / 2.0;
        List<Integer> widths = table.widths().subList(cell.column(), cell.column() + cell.colSpan());
        double width = widths.stream().mapToInt(w -> w).sum() * POINTS_PER_TENTH_MM - BESIDE;
        return BREAKER.lines(SheetText.of(cell.text()), width / size, 0).size() * size * LINE + ABOVE;
    }
}
