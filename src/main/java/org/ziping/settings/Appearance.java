package org.ziping.settings;

import java.math.BigDecimal;

/**
 * How the window looks. {@code fontScale} enlarges everything, 1 being the usual size; it is kept
 * between 0.8 and 2.
 */
public record Appearance(boolean dark, BigDecimal fontScale) {

    private static final BigDecimal SMALLEST = new BigDecimal("0.8");
    private static final BigDecimal LARGEST = BigDecimal.valueOf(2);

    /** Light, at the usual size. */
    public static final Appearance DEFAULT = new Appearance(false, BigDecimal.ONE);

    /** Keeps the scale within what can be read. */
    public Appearance {
        fontScale = fontScale.max(SMALLEST).min(LARGEST);
    }
}
