package org.ziping.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The scores a level of a qualitative target may get, as shares of the weight in percent: from {@code
 * from} to {@code to}, the upper end belonging to it only for the best level.
 */
public record Band(BigDecimal from, BigDecimal to, boolean includesUpper) {

    /** Whether {@code score} of {@code weight} points lies in the band. */
    public boolean holds(BigDecimal score, BigDecimal weight) {
        int upper = score.compareTo(highest(weight));
        return score.compareTo(lowest(weight)) >= 0 && (includesUpper ? upper <= 0 : upper < 0);
    }

    /** The lower end in points of {@code weight}. */
    public BigDecimal lowest(BigDecimal weight) {
        return share(from, weight);
    }

    /** The upper end in points of {@code weight}. */
    public BigDecimal highest(BigDecimal weight) {
        return share(to, weight);
    }

    private static BigDecimal share(BigDecimal percent, BigDecimal weight) {
        return weight.multiply(percent).movePointLeft(2).setScale(4, RoundingMode.HALF_UP);
    }
}
