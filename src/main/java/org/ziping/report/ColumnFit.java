package org.ziping.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fits the columns of a table to what stands in them: no number is broken, a column with room to spare gives to one
 * whose texts are long. Each keeps the greater part of what the form gives it.
 */
final class ColumnFit {

    private static final int STEP = 20;
    private static final int LEAST_OF_TEN = 6;
    private static final int PADDING = 26;
    private static final int WIDEST_UNIT = 420;
    private static final int WHOLE_LABEL = 5;
    /** Sums are set bold, and wider for it. */
    private static final double BOLD = 1.07;

    private static final double SHORT = 5.2;
    private static final int ROUNDS = 60;
    private static final int MOST_ROWS = 200;
    private static final int TENTHS_PER_INCH = 254;
    private static final int HALF_POINTS_PER_INCH = 144;
    private static final LineBreaker BREAKER = new LineBreaker(LineBreaker::usual);

    private final double em;
    private final int[] widths;
    private final int[] needs;
    private final int[] least;
    private final List<List<String>> rows;

    /**
     * Columns of these widths in tenths of a millimetre, type of {@code halfPoints}.
     *
     * @param head the label of each column
     * @param rows what stands in each column, row by row; blank where a cell lies over several
     */
    ColumnFit(List<Integer> widths, int halfPoints, List<String> head, List<List<String>> rows) {
        em = (double) halfPoints * TENTHS_PER_INCH / HALF_POINTS_PER_INCH;
        this.widths = widths.stream().mapToInt(w -> w).toArray();
        this.rows = new ArrayList<>(List.of(head));
        int every = rows.size() / MOST_ROWS + 1;
        for (int r = 0; r < rows.size(); r += every) {
            this.rows.add(rows.get(r));
        }
        needs = new int[this.widths.length];
        least = new int[this.widths.length];
        for (int c = 0; c < needs.length; c++) {
            int column = c;
            int units =
                    rows.stream().mapToInt(row -> unit(row.get(column))).max().orElse(0);
            int wholes =
                    rows.stream().mapToInt(row -> whole(row.get(column))).max().orElse(0);
            int wanted = Math.min(Math.max(wholes, label(head.get(c))), this.widths[c]);
            needs[c] = Math.min(units, WIDEST_UNIT);
            least[c] = Math.max(Math.max(needs[c], wanted), this.widths[c] * LEAST_OF_TEN / 10);
        }
    }

    /** Whether the columns have room for the longest numbers, one beside the other. */
    boolean possible() {
        return Arrays.stream(needs).sum() <= Arrays.stream(widths).sum();
    }

    /** The widths with no number broken, as far as there is room; otherwise as the form wants them. */
    List<Integer> unbroken() {
        int missing = 0;
        for (int c = 0; c < widths.length; c++) {
            int lack = Math.max(0, needs[c] - widths[c]);
            widths[c] += lack;
            missing += lack;
        }
        missing = take(missing, least);
        missing = take(missing, needs);
        take(missing, new int[widths.length]);
        return Arrays.stream(widths).boxed().toList();
    }

    /** The same, divided so that the table grows least high. */
    List<Integer> leastHigh() {
        unbroken();
        double[][][] paragraphs = paragraphs();
        for (int round = 0; round < ROUNDS; round++) {
            if (!better(STEP, paragraphs) && !better(STEP * 3, paragraphs)) {
                break;
            }
        }
        return Arrays.stream(widths).boxed().toList();
    }

    /** Takes room from the columns that have more than {@code kept}, each by what it has; returns what is still missing. */
    private int take(int missing, int[] kept) {
        int spare = 0;
        for (int c = 0; c < widths.length; c++) {
            spare += Math.max(0, widths[c] - kept[c]);
        }
        int taken = Math.min(missing, spare);
        int left = taken;
        for (int c = 0; c < widths.length && left > 0; c++) {
            int has = Math.max(0, widths[c] - kept[c]);
            int share = Math.min(left, Math.min(has, (int) Math.ceil((double) taken * has / spare)));
            widths[c] -= share;
            left -= share;
        }
        return missing - taken;
    }

    /** Moves so much room from one column to another where that saves most lines; says whether it did. */
    private boolean better(int step, double[][][] paragraphs) {
        int[][] now = lines(0, paragraphs);
        int[][] narrow = lines(-step, paragraphs);
        int[][] wide = lines(step, paragraphs);
        long best = height(now, -1, narrow, -1, wide);
        int from = -1;
        int to = -1;
        for (int one = 0; one < widths.length; one++) {
            for (int other = 0; other < widths.length; other++) {
                if (one == other || widths[one] - step < least[one]) {
                    continue;
                }
                long height = height(now, one, narrow, other, wide);
                if (height < best) {
                    best = height;
                    from = one;
                    to = other;
                }
            }
        }
        if (from >= 0) {
            widths[from] -= step;
            widths[to] += step;
        }
        return from >= 0;
    }

    private long height(int[][] now, int from, int[][] narrow, int to, int[][] wide) {
        long height = 0;
        for (int r = 0; r < rows.size(); r++) {
            int most = 1;
            for (int c = 0; c < widths.length; c++) {
                int[][] column = c == from ? narrow : c == to ? wide : now;
                most = Math.max(most, column[c][r]);
            }
            height += most;
        }
        return height;
    }

    /** How wide the lines of each text would be if nothing broke them, column by column. */
    private double[][][] paragraphs() {
        double[][][] all = new double[widths.length][rows.size()][];
        for (int c = 0; c < widths.length; c++) {
            for (int r = 0; r < rows.size(); r++) {
                all[c][r] =
                        rows.get(r).get(c).lines().mapToDouble(BREAKER::width).toArray();
            }
        }
        return all;
    }

    /** How many lines each text takes in its column made wider by {@code change}. */
    private int[][] lines(int change, double[][][] paragraphs) {
        int[][] lines = new int[widths.length][rows.size()];
        for (int c = 0; c < widths.length; c++) {
            double room = Math.max(1, (widths[c] + change - PADDING) / em);
            for (int r = 0; r < rows.size(); r++) {
                for (double paragraph : paragraphs[c][r]) {
                    lines[c][r] += (int) Math.ceil(paragraph / room);
                }
            }
        }
        return lines;
    }

    /** What the longest word or number of a text needs. */
    private int unit(String text) {
        return text.isBlank() ? 0 : (int) Math.ceil(BREAKER.longestUnit(text) * em * BOLD) + PADDING;
    }

    /** What the text needs to stand in one line, if it is short. */
    private int whole(String text) {
        double longest = text.lines()
                .mapToDouble(BREAKER::width)
                .filter(width -> width <= SHORT)
                .max()
                .orElse(0);
        return (int) Math.ceil(longest * em) + PADDING;
    }

    /** What a label needs: a short one stands in one line, a long one in two. */
    private int label(String label) {
        int longest = label.lines()
                .mapToInt(line -> line.length() <= WHOLE_LABEL ? line.length() : (line.length() + 1) / 2)
                .max()
                .orElse(0);
        return (int) Math.ceil(longest * em) + PADDING;
    }
}
