package org.ziping.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides the width of two columns of running text between them so that a table grows least high. Both keep
 * a part of what the form gives them.
 */
final class TextColumns {

    private static final int STEPS = 20;
    private static final int LEAST_PARTS = 6;
    private static final int PADDING = 22;
    private static final int HALF_POINTS_PER_INCH = 144;
    private static final int TENTHS_PER_INCH = 254;

    private final List<Integer> widths;
    private final int halfPoints;

    /** {@code widths} in tenths of a millimetre, as the form wants them. */
    TextColumns(List<Integer> widths, int halfPoints) {
        this.widths = widths;
        this.halfPoints = halfPoints;
    }

    /** The widths with columns {@code one} and {@code other} divided anew for their texts, line by line. */
    List<Integer> divided(int one, List<String> texts, int other, List<String> others) {
        int both = widths.get(one) + widths.get(other);
        int best = widths.get(one);
        long least = height(best, texts, both - best, others);
        for (int step = LEAST_PARTS; step <= STEPS - LEAST_PARTS; step++) {
            int width = both * step / STEPS;
            long height = height(width, texts, both - width, others);
            if (height < least) {
                least = height;
                best = width;
            }
        }
        List<Integer> anew = new ArrayList<>(widths);
        anew.set(one, best);
        anew.set(other, both - best);
        return anew;
    }

    private long height(int width, List<String> texts, int otherWidth, List<String> others) {
        long lines = 0;
        for (int i = 0; i < texts.size(); i++) {
            lines += Math.max(lines(texts.get(i), width), lines(others.get(i), otherWidth));
        }
        return lines;
    }

    /** Lines of a text, taking a Chinese character as wide as the type. */
    private long lines(String text, int width) {
        int room = Math.max(1, (width - PADDING) * HALF_POINTS_PER_INCH / (TENTHS_PER_INCH * halfPoints));
        return text.lines().mapToLong(l -> (l.length() + room - 1L) / room).sum();
    }
}
