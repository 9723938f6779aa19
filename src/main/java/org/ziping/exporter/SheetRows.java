package org.ziping.exporter;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The rows of a sheet and the pages they are printed on: what belongs together stays together, and a label
 * over the rows of two pages stands on both.
 */
final class SheetRows {

    /** Some printers and fonts take a little more than they should. */
    private static final double USED_OF_PAGE = 0.96;

    private static final double SLIGHTLY_MORE = 1.15;

    private final XSSFSheet sheet;
    private final List<Double> heights = new ArrayList<>();
    private final BitSet keptWithNext = new BitSet();
    private final List<Merge> merges = new ArrayList<>();

    private record Merge(CellRangeAddress place, boolean label) {}

    SheetRows(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** How many rows there are by now. */
    int count() {
        return heights.size();
    }

    /** A new row, in points. */
    void add(double height) {
        sheet.createRow(heights.size()).setHeightInPoints((float) height);
        heights.add(height);
    }

    /** The row stays on the page of the one below it. */
    void keepWithNext(int row) {
        keptWithNext.set(row);
    }

    /** Cells to be one; {@code label} when the text may stand once on each page. */
    void merge(CellRangeAddress place, boolean label) {
        if (place.getNumberOfCells() > 1) {
            merges.add(new Merge(place, label));
        }
    }

    /** Height of the rows down to this one, itself included. */
    double heightTo(int row) {
        return height(0, row);
    }

    /**
     * Divides the rows into pages of so many points, {@code repeated} on top of each after the first that has it.
     * What is only a little higher than one page is printed smaller, on one.
     */
    void finish(double page, CellRangeAddress repeated) {
        double all = heights.isEmpty() ? 0 : heightTo(heights.size() - 1);
        boolean one = all <= page * SLIGHTLY_MORE;
        sheet.getPrintSetup().setFitHeight((short) (one ? 1 : 0));
        TreeSet<Integer> firsts = one ? new TreeSet<>() : firstRows(page * USED_OF_PAGE, repeated);
        firsts.forEach(row -> sheet.setRowBreak(row - 1));
        merges.forEach(merge -> merge(merge, firsts));
    }

    private TreeSet<Integer> firstRows(double capacity, CellRangeAddress repeated) {
        TreeSet<Integer> firsts = new TreeSet<>();
        double used = 0;
        for (int from = 0; from < heights.size(); ) {
            int to = Math.min(keptWithNext.nextClearBit(from), heights.size() - 1);
            double together = height(from, to);
            if (used > 0 && used + together > capacity) {
                firsts.add(from);
                used = head(repeated, from);
            }
            double base = head(repeated, from);
            for (int row = from; row <= to; row++) {
                if (used > base && used + heights.get(row) > capacity) {
                    firsts.add(row);
                    used = base;
                }
                used += heights.get(row);
            }
            from = to + 1;
        }
        return firsts;
    }

    private double head(CellRangeAddress repeated, int row) {
        boolean below = repeated.getFirstRow() >= 0 && row > repeated.getLastRow();
        return below ? height(repeated.getFirstRow(), repeated.getLastRow()) : 0;
    }

    private double height(int from, int to) {
        return heights.subList(from, to + 1).stream().mapToDouble(h -> h).sum();
    }

    private void merge(Merge merge, TreeSet<Integer> firsts) {
        CellRangeAddress place = merge.place();
        int from = place.getFirstRow();
        XSSFCell text = sheet.getRow(from).getCell(place.getFirstColumn());
        if (merge.label() && text.getCellType() == CellType.STRING) {
            for (int first : firsts.subSet(from + 1, place.getLastRow() + 1)) {
                join(from, first - 1, place);
                sheet.getRow(first).getCell(place.getFirstColumn()).setCellValue(text.getStringCellValue());
                from = first;
            }
        }
        join(from, place.getLastRow(), place);
    }

    private void join(int from, int to, CellRangeAddress place) {
        CellRangeAddress part = new CellRangeAddress(from, to, place.getFirstColumn(), place.getLastColumn());
        if (part.getNumberOfCells() > 1) {
            sheet.addMergedRegionUnsafe(part);
        }
    }
}
