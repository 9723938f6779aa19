package org.ziping.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
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
        Optional<FiledLine> filed,
        Optional<PriorLine> prior) {

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
                Optional.empty(),
                Optional.empty());
    }

    /** The same line under another id. */
    public Indicator withId(IndicatorId next) {
        return with(line -> line.id = next);
    }

    /** The same line under other tiers. */
    public Indicator withTiers(String nextFirst, String nextSecond) {
        return with(line -> {
            line.firstTier = nextFirst;
            line.secondTier = nextSecond;
        });
    }

    /** The same line with another name. */
    public Indicator withName(String next) {
        return with(line -> line.name = next);
    }

    /** The same line with another weight in points. */
    public Indicator withWeight(Optional<BigDecimal> next) {
        return withFigure(line -> line.weight = next);
    }

    /** The same line with another target. */
    public Indicator withTarget(String next) {
        return withFigure(line -> line.target = next);
    }

    /** The same line with another actual. */
    public Indicator withActual(String next) {
        return withFigure(line -> line.actual = next);
    }

    /** The same line with the direction chosen, or left to the target. */
    public Indicator withDirection(Optional<Direction> next) {
        return withFigure(line -> line.direction = next);
    }

    /** The same line with the level of a qualitative target chosen, or open. */
    public Indicator withLevel(Optional<Level> next) {
        return withFigure(line -> line.level = next);
    }

    /** The same line with an assigned score, or without one. */
    public Indicator withAssigned(Optional<AssignedScore> next) {
        return with(line -> line.assigned = next);
    }

    /** The same line with another reason for its deviation. */
    public Indicator withDeviationReason(String next) {
        return with(line -> line.deviationReason = next);
    }

    /** The same line as a detail of the line above it, or as a scored line again. */
    public Indicator withDetail(boolean next) {
        return with(line -> line.detail = next);
    }

    /** The same line with what an imported file printed for it. */
    public Indicator withFiled(Optional<FiledLine> next) {
        return with(line -> line.filed = next);
    }

    /** The same line with what the year before came to, or without. */
    public Indicator withPrior(Optional<PriorLine> next) {
        return with(line -> line.prior = next);
    }

    /** A change of a figure a filed score was given for. */
    private Indicator withFigure(Consumer<Changing> change) {
        return with(line -> {
            change.accept(line);
            line.assigned = line.assigned.filter(a -> !a.filed());
        });
    }

    private Indicator with(Consumer<Changing> change) {
        Changing line = new Changing(this);
        change.accept(line);
        return line.changed();
    }

    /** The components of a line while one of them is being replaced. */
    private static final class Changing {

        private IndicatorId id;
        private String firstTier;
        private String secondTier;
        private String name;
        private Optional<BigDecimal> weight;
        private String target;
        private String actual;
        private Optional<Direction> direction;
        private Optional<Level> level;
        private Optional<AssignedScore> assigned;
        private String deviationReason;
        private boolean detail;
        private Optional<FiledLine> filed;
        private Optional<PriorLine> prior;

        private Changing(Indicator line) {
            id = line.id;
            firstTier = line.firstTier;
            secondTier = line.secondTier;
            name = line.name;
            weight = line.weight;
            target = line.target;
            actual = line.actual;
            direction = line.direction;
            level = line.level;
            assigned = line.assigned;
            deviationReason = line.deviationReason;
            detail = line.detail;
            filed = line.filed;
            prior = line.prior;
        }

        private Indicator changed() {
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
                    filed,
                    prior);
        }
    }
}
