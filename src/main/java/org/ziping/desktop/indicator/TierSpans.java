package org.ziping.desktop.indicator;

import java.util.List;
import java.util.function.BiPredicate;
import org.ziping.desktop.control.GridSpan;
import org.ziping.model.Indicator;

/** Which neighbouring rows share a tier cell. */
final class TierSpans {

    private final GridSpan[] first;
    private final GridSpan[] second;

    TierSpans(List<Indicator> rows) {
        first = spans(rows, (a, b) -> a.firstTier().equals(b.firstTier()));
        second = spans(
                rows,
                (a, b) -> a.firstTier().equals(b.firstTier()) && a.secondTier().equals(b.secondTier()));
    }

    GridSpan of(int row, IndicatorColumn column) {
        return switch (column) {
            case FIRST_TIER -> first[row];
            case SECOND_TIER -> second[row];
            default -> GridSpan.single(row);
        };
    }

    int rows() {
        return first.length;
    }

    private static GridSpan[] spans(List<Indicator> rows, BiPredicate<Indicator, Indicator> together) {
        GridSpan[] spans = new GridSpan[rows.size()];
        int start = 0;
        while (start < spans.length) {
            int end = start;
            while (end + 1 < spans.length && together.test(rows.get(end), rows.get(end + 1))) {
                end++;
            }
            for (int row = start; row <= end; row++) {
                spans[row] = new GridSpan(start, end);
            }
            start = end + 1;
        }
        return spans;
    }
}
