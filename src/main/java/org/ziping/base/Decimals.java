package org.ziping.base;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How decimals are written for people: plain notation, no exponent, no trailing zeros. */
public final class Decimals {

    private Decimals() {}

    /** Plain notation without trailing zeros: 9, 8.5, 8.57, 0. */
    public static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** Plain notation with exactly {@code places} decimals, rounded half up. */
    public static String fixed(BigDecimal value, int places) {
        return value.setScale(places, RoundingMode.HALF_UP).toPlainString();
    }
}
