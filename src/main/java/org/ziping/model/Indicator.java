package org.ziping.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.value.Direction;

/**
 * A line of the third tier: what was promised, what was reached, and the points it can earn. Target
 * and actual are kept exactly as typed. {@code direction} is the officer's choice; empty means that the
 * target's sign decides or it is inferred. A {@code detail} line (其中…) explains the line above it and
 * carries no points. An assigned score that was only read from a file is dropped as soon as a figure it
 * was filed for is changed.
 */
public record Indicator(
        IndicatorId id,
        String firstTier,
        String secondTier,
        String name,
        Optional<BigDecimal> weight,
        String target,
        String actual,
        Optional<Direction> direction,
        Optional<Level> level,
        Optional<AssignedScore> assigned,
        String deviationReason,
        boolean detail,
        Optional<FiledLine> filed) {

    /** An empty line under the given tiers. */
    public static Indicator blank(IndicatorId id, String firstTier, String secondTier) {
        return new Indicator(
                id,
                firstTier,
                secondTier,
                "",
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                false,
                Optional.empty());
    }

    /** The same line under another id. */
    public Indicator withId(IndicatorId next) {
        return new Indicator(
                next,
                firstTier,
                secondTier,
                name,
                weight,
                target,
                actual,
                direction,
                level,
                assigned,
                deviationReason,
                detail,
                filed);
    }

    /** The same line under other tiers. */
    public Indicator withTiers(String nextFirst, String nextSecond) {
        return new Indicator(
                id,
                nextFirst,
                nextSecond,
                name,
                weight,
                target,
                actual,
                direction,
                level,
                assigned,
                deviationReason,
                detail,
                filed);
    }

    /** The same line with another name. */
    public Indicator withName(String next) {
        return new Indicator(
                id,
                firstTier,
                secondTier,
                next,
                weight,
                target,
                actual,
                direction,
                level,
                assigned,
                deviationReason,
                detail,
                filed);
    }

    /** The same line with another weight in points. */
    public Indicator withWeight(Optional<BigDecimal> next) {
        return new Indicator(
                id,
                firstTier,
                secondTier,
                name,
                next,
                target,
                actual,
                direction,
                level,
                unfiled(),
                deviationReason,
                detail,
                filed);
    }

    /** The same line with another target. */
    public Indicator withTarget(String next) {
        return new Indicator(
                id,
                firstTier,
                secondTier,
                name,
                weight,
                next,
                actual,
                direction,
                level,
                unfiled(),
                deviationReason,
                detail,
                filed);
    }

    /** The same line with another actual. */
    public Indicator withActual(String next) {
        return new Indicator(
                id,
                firstTier,
                secondTier,
                name,
                weight,
                target,
                next,
                direction,
                level,
                unfiled(),
                deviationReason,
                detail,
                filed);
    }

    /** The same line with the direction chosen, or left to the target. */
    public Indicator withDirection(Optional<Direction> next) {
        return new Indicator(
                id,
                firstTier,
                secondTier,
                name,
                weight,
                target,
                actual,
                next,
                level,
                unfiled(),
                deviationReason,
                detail,
                filed);
    }

    /** The same line with the level of a qualitative target chosen, or open. */
    public Indicator withLevel(Optional<Level> next) {
        return new Indicator(
                id,
                firstTier,
                secondTier,
                name,
                weight,
                target,
                actual,
                direction,
                next,
                unfiled(),
                deviationReason,
                detail,
                filed);
    }

    /** The same line with an assigned score, or without one. */
    public Indicator withAssigned(Optional<AssignedScore> next) {
        return new Indicator(
                id,
                firstTier,
                secondTier,
                name,
                weight,
                target,
                actual,
                direction,
                level,
                next,
                deviationReason,
                detail,
                filed);
    }

    /** The same line with another reason for its deviation. */
    public Indicator withDeviationReason(String next) {
        return new Indicator(
                id,
                firstTier,
                secondTier,
                name,
                weight,
                target,
                actual,
                direction,
                level,
                assigned,
                next,
                detail,
                filed);
    }

    /** The same line as a detail of the line above it, or as a scored line again. */
    public Indicator withDetail(boolean next) {
        return new Indicator(
                id,
                firstTier,
                secondTier,
                name,
                weight,
                target,
                actual,
                direction,
                level,
                assigned,
                deviationReason,
                next,
                filed);
    }

    /** The same line with what an imported file printed for it. */
    public Indicator withFiled(Optional<FiledLine> next) {
        return new Indicator(
                id,
                firstTier,
                secondTier,
                name,
                weight,
                target,
                actual,
                direction,
                level,
                assigned,
                deviationReason,
                detail,
                next);
    }

    private Optional<AssignedScore> unfiled() {
        return assigned.filter(a -> !a.filed());
    }
}
