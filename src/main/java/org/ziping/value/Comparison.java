package org.ziping.value;

import java.math.BigDecimal;

/**
 * Target and actual brought into one unit, or the reason why they cannot be.
 *
 * @param outcome whether the two figures may be compared
 * @param target the target's figure in {@code unit}
 * @param actual the actual's figure in {@code unit}; meaningless unless comparable
 * @param unit the common unit: the target's, or the actual's where the target has none
 * @param unitAssumed whether one side had no unit and was given the other's
 */
public record Comparison(Outcome outcome, BigDecimal target, BigDecimal actual, Unit unit, boolean unitAssumed) {

    /** What came of bringing two figures into one unit. */
    public enum Outcome {
        /** Both figures count the same thing. */
        COMPARABLE,
        /** 人 against 万元: no number may come of it. */
        DIFFERENT_KINDS,
        /** A unit is missing and more than one reading is plausible (1500000 against 150万元). */
        UNCLEAR
    }

    /** Compares two figures; a missing unit is taken from the other side where that is plausible. */
    public static Comparison of(Quantity target, Quantity actual) {
        return UnitMatcher.match(target, actual);
    }

    /** Whether {@link #target()} and {@link #actual()} may be set against each other. */
    public boolean isComparable() {
        return outcome == Outcome.COMPARABLE;
    }
}
