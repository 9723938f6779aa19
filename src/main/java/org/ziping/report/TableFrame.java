package org.ziping.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The frame that tables of a layout are fitted into.
 *
 * @param width in tenths of a millimetre, @param halfPoints size of the type
 */
record TableFrame(int width, int halfPoints) {

    /** Least height of a row of labels or figures, in tenths of a millimetre. */
    static final int ROW = 75;

    private static final int SMALLEST_TYPE = 13;
    private static final int HALF_POINTS_PER_INCH = 144;
    private static final int TENTHS_PER_INCH = 254;

    /** How many Chinese characters of a style a line in the frame holds. */
    int characters(TextStyle style) {
        return width * HALF_POINTS_PER_INCH / (TENTHS_PER_INCH * style.halfPoints());
    }

    /** Column widths in these proportions that fill the frame exactly. */
    List<Integer> fit(List<Integer> shares) {
        int sum = shares.stream().mapToInt(s -> s).sum();
        List<Integer> widths = new ArrayList<>();
        int left = width;
        for (int i = 0; i < shares.size() - 1; i++) {
            int share = (shares.get(i) * width + sum / 2) / sum;
            widths.add(share);
            left -= share;
        }
        widths.add(left);
        return widths;
    }

    /** Columns fitted to what stands in them, in type as large as lets them. */
    record Fitted(TableFrame frame, List<Integer> widths) {

        Table table(int headerRows, List<Table.Row> rows) {
            return frame.table(widths, headerRows, rows);
        }
    }

    /**
     * Column widths near these proportions, no number broken; where one has no room, the type is smaller.
     *
     * @param leastHigh whether columns share their room by need besides
     */
    Fitted fitted(List<Integer> shares, List<String> head, List<List<String>> rows, boolean leastHigh) {
        for (int type = halfPoints; ; type--) {
            ColumnFit columns = new ColumnFit(fit(shares), type, head, rows);
            if (columns.possible() || type <= SMALLEST_TYPE) {
                return new Fitted(new TableFrame(width, type), leastHigh ? columns.leastHigh() : columns.unbroken());
            }
        }
    }

    /** A table of these rows in this frame. */
    Table table(List<Integer> widths, int headerRows, List<Table.Row> rows) {
        return new Table(widths, headerRows, halfPoints, false, rows);
    }

    /** A row of ordinary height. */
    static Table.Row row(List<Cell> cells) {
        return new Table.Row(ROW, cells);
    }
}
