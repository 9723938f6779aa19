package org.ziping.exporter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.ziping.report.Figure;

/** Turns a figure that is a sum into a formula over the cells it adds up. */
final class SheetSums {

    /** Excel takes 255 arguments. */
    private static final int MOST_ARGUMENTS = 250;

    private static final int PLACES = 6;

    private SheetSums() {}

    /** Leaves the plain number where a part is not on the sheet or the parts add up to something else. */
    static void put(XSSFCell cell, Figure figure, Map<String, XSSFCell> byKey) {
        if (!byKey.keySet().containsAll(figure.sumOf())) {
            return;
        }
        List<XSSFCell> parts = figure.sumOf().stream().map(byKey::get).toList();
        BigDecimal sum = parts.stream()
                .map(p -> BigDecimal.valueOf(p.getNumericCellValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(PLACES, RoundingMode.HALF_UP);
        List<String> ranges = ranges(parts.stream().map(XSSFCell::getAddress).toList());
        if (sum.compareTo(figure.value()) != 0 || ranges.size() > MOST_ARGUMENTS) {
            return;
        }
        double cached = cell.getNumericCellValue();
        int places = Math.max(2, figure.value().scale());
        cell.setCellFormula("ROUND(SUM(" + String.join(",", ranges) + ")," + places + ")");
        cell.setCellValue(cached);
    }

    /** Neighbours below each other become one range. */
    private static List<String> ranges(List<CellAddress> addresses) {
        List<CellAddress> sorted = addresses.stream()
                .sorted(Comparator.comparingInt(CellAddress::getColumn).thenComparingInt(CellAddress::getRow))
                .toList();
        List<String> ranges = new ArrayList<>();
        for (int from = 0; from < sorted.size(); ) {
            int to = from;
            while (to + 1 < sorted.size() && below(sorted.get(to), sorted.get(to + 1))) {
                to++;
            }
            ranges.add(new CellRangeAddress(
                            sorted.get(from).getRow(),
                            sorted.get(to).getRow(),
                            sorted.get(from).getColumn(),
                            sorted.get(from).getColumn())
                    .formatAsString());
            from = to + 1;
        }
        return ranges;
    }

    private static boolean below(CellAddress upper, CellAddress lower) {
        return upper.getColumn() == lower.getColumn() && upper.getRow() + 1 == lower.getRow();
    }
}
