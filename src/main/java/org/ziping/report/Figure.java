package org.ziping.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.ziping.base.Decimals;

/**
 * A printed number. A sheet keeps it as a number, and as a formula where it is a sum.
 *
 * @param value rounded as printed; percentages as 45.72 for 45.72 %
 * @param key by which a sum names it; blank for none
 * @param sumOf keys of the figures that add up to it; empty for a figure that is no sum
 */
public record Figure(BigDecimal value, Kind kind, String key, List<String> sumOf) {

    /** How a figure is written. */
    public enum Kind {
        /** Without trailing zeros: 9, 8.5, 8.57. */
        PLAIN,
        /** With two decimals and the sign: 45.72%. */
        PERCENT
    }

    private static final int PERCENT_PLACES = 2;

    /** Takes a copy of the keys. */
    public Figure {
        sumOf = List.copyOf(sumOf);
    }

    /** A figure without trailing zeros. */
    public static Figure plain(BigDecimal value, String key) {
        return new Figure(value, Kind.PLAIN, key, List.of());
    }

    /** A percentage, rounded to two decimals. */
    public static Figure percent(BigDecimal value) {
        return new Figure(value.setScale(PERCENT_PLACES, RoundingMode.HALF_UP), Kind.PERCENT, "", List.of());
    }

    /** The same figure as the sum of others. */
    public Figure sum(List<String> keys) {
        return new Figure(value, kind, key, keys);
    }

    /** As printed. */
    public String text() {
        return kind == Kind.PERCENT ? Decimals.fixed(value, PERCENT_PLACES) + "%" : Decimals.plain(value);
    }
}
