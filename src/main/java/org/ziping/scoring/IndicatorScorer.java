package org.ziping.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.ziping.base.Messages;
import org.ziping.model.Indicator;
import org.ziping.model.Level;
import org.ziping.value.Blank;
import org.ziping.value.Comparison;
import org.ziping.value.DateValue;
import org.ziping.value.DirectionReader;
import org.ziping.value.DirectionReading;
import org.ziping.value.Quantity;
import org.ziping.value.Range;
import org.ziping.value.Sign;
import org.ziping.value.Understood;
import org.ziping.value.ValueReader;
import org.ziping.value.Words;

/**
 * Scores one indicator (财预〔2020〕10号 and the rule set's departures from it): a figure by {@link
 * Formulas}, a deadline by whether it was met, words by the level the officer chooses. What cannot be
 * settled stays unscored with its reason; no line is silently given 0.
 */
final class IndicatorScorer {

    private static final Messages MESSAGES = Messages.of(IndicatorScorer.class);

    /** Where even a chosen level says nothing: something is missing or is no measurement. */
    private static final Set<Unscored> BEYOND_LEVELS = Set.of(
            Unscored.TARGET_BLANK, Unscored.ACTUAL_BLANK, Unscored.ACTUAL_INEQUALITY, Unscored.DIRECTION_UNKNOWN);

    private final RuleSet rules;
    private final Formulas formulas;

    IndicatorScorer(RuleSet rules) {
        this.rules = rules;
        formulas = new Formulas(rules);
    }

    IndicatorScore score(Indicator indicator, Optional<Integer> year) {
        Understood target = ValueReader.standard().read(indicator.target(), indicator.name());
        Understood actual = beside(target, ValueReader.standard().read(indicator.actual(), indicator.name()));
        DirectionReading direction = indicator
                .direction()
                .map(d -> new DirectionReading(d, DirectionReading.Basis.WRITTEN))
                .orElseGet(() -> DirectionReader.standard().of(target, indicator.name(), indicator.secondTier()));
        Optional<BigDecimal> weight = indicator.weight().filter(w -> w.signum() >= 0);
        Verdict verdict = weighed(indicator, weight, verdict(indicator, target, actual, direction, weight, year));
        Optional<Band> band =
                indicator.level().filter(l -> qualitative(verdict)).map(this::band);
        LineScore line = new LineScore(
                indicator.detail() ? Optional.empty() : weight,
                verdict.attainment(),
                verdict.completionRate(),
                verdict.score(),
                verdict.proposed(),
                verdict.unscored(),
                indicator.detail() ? Optional.empty() : indicator.assigned(),
                Explanations.complete(verdict.sentence(), rules, indicator.assigned()));
        return new IndicatorScore(indicator, target, actual, direction, band, line);
    }

    /** An actual as it reads beside its target. */
    private static Understood beside(Understood target, Understood actual) {
        return target instanceof DateValue due && actual instanceof Quantity bare
                ? due.month(bare).<Understood>map(month -> month).orElse(actual)
                : actual;
    }

    /** A line without points keeps its completion rate but has no score. */
    private Verdict weighed(Indicator indicator, Optional<BigDecimal> weight, Verdict verdict) {
        if (indicator.detail()) {
            return verdict.without(Unscored.DETAIL, MESSAGES.text("unscored.detail"));
        }
        return weight.isPresent() ? verdict : verdict.without(Unscored.NO_WEIGHT, MESSAGES.text("unscored.noWeight"));
    }

    private Verdict verdict(
            Indicator indicator,
            Understood target,
            Understood actual,
            DirectionReading direction,
            Optional<BigDecimal> weight,
            Optional<Integer> year) {
        BigDecimal points = weight.orElse(BigDecimal.ZERO);
        Verdict verdict = byFigures(target, actual, direction, points, year);
        if (verdict.unscored().isEmpty()
                || BEYOND_LEVELS.contains(verdict.unscored().get())) {
            return verdict;
        }
        if (indicator.level().isPresent()) {
            return byLevel(indicator.level().get(), points);
        }
        return sameText(indicator, target, actual)
                ? Verdict.proposed(points, formulas.sentence("level.proposed", points))
                : verdict;
    }

    /** 及时 and 及时。 say the same. */
    private static boolean sameText(Indicator indicator, Understood target, Understood actual) {
        return (target instanceof Words promised && actual instanceof Words reached && promised.sameAs(reached))
                || indicator.target().strip().equals(indicator.actual().strip());
    }

    private Verdict byFigures(
            Understood target,
            Understood actual,
            DirectionReading direction,
            BigDecimal weight,
            Optional<Integer> year) {
        if (target instanceof Blank) {
            return Verdict.open(Unscored.TARGET_BLANK, MESSAGES.text("unscored.targetBlank"));
        }
        if (actual instanceof Blank) {
            return Verdict.open(Unscored.ACTUAL_BLANK, MESSAGES.text("unscored.actualBlank"));
        }
        if (actual instanceof Quantity figure && !figure.isMeasurement()) {
            return Verdict.open(Unscored.ACTUAL_INEQUALITY, MESSAGES.text("unscored.actualInequality"));
        }
        if (target instanceof Quantity promised && actual instanceof Quantity reached) {
            return byQuantities(promised, reached, direction, weight);
        }
        if (target instanceof Range range && actual instanceof Quantity reached) {
            return RangeRule.score(range, reached, weight);
        }
        if (target instanceof DateValue due && actual instanceof DateValue done) {
            return DeadlineRule.score(due, done, weight, year);
        }
        boolean words = actual instanceof Words && (target instanceof Words || target instanceof DateValue);
        return words
                ? Verdict.open(Unscored.LEVEL_NOT_CHOSEN, MESSAGES.text("unscored.levelNotChosen"))
                : Verdict.open(Unscored.NUMBER_AGAINST_WORDS, MESSAGES.text("unscored.numberAgainstWords"));
    }

    private Verdict byQuantities(Quantity target, Quantity actual, DirectionReading direction, BigDecimal weight) {
        Comparison both = Comparison.of(target, actual);
        if (both.outcome() == Comparison.Outcome.DIFFERENT_KINDS) {
            return Verdict.open(Unscored.DIFFERENT_KINDS, MESSAGES.text("unscored.differentKinds"));
        }
        if (!both.isComparable()) {
            return Verdict.open(Unscored.UNIT_UNCLEAR, MESSAGES.text("unscored.unitUnclear"));
        }
        if (both.target().signum() < 0) {
            return Verdict.open(Unscored.NEGATIVE_TARGET, MESSAGES.text("unscored.negativeTarget"));
        }
        if (direction.unknown()) {
            return formulas.eitherWay(both, weight)
                    .filter(settled -> !target.uncertain() && !actual.uncertain())
                    .orElseGet(
                            () -> Verdict.open(Unscored.DIRECTION_UNKNOWN, MESSAGES.text("unscored.directionUnknown")));
        }
        boolean exact = !target.uncertain() && !actual.uncertain();
        boolean atLeast = !target.uncertain() && actual.sign() != Sign.ABOUT;
        if (exact || (atLeast && formulas.reachedFromBelow(both, direction.direction()))) {
            return formulas.score(both, direction.direction(), weight, exact)
                    .noted(FigureNotes.of(target, actual, both));
        }
        return Verdict.open(Unscored.UNCERTAIN, MESSAGES.text("unscored.uncertain"));
    }

    private Verdict byLevel(Level level, BigDecimal weight) {
        if (level == Level.REACHED) {
            return Verdict.settled(weight, formulas.sentence("level.reached", weight))
                    .byLevel();
        }
        Band band = band(level);
        return Verdict.open(
                Unscored.SCORE_WITHIN_BAND_DUE,
                formulas.sentence(
                        level == Level.PARTLY ? "level.partly" : "level.notReached",
                        weight,
                        band.lowest(weight),
                        band.highest(weight)));
    }

    private Band band(Level level) {
        return rules.bands().get(level.number() - 1);
    }

    private static boolean qualitative(Verdict verdict) {
        return verdict.levelUsed() || verdict.unscored().equals(Optional.of(Unscored.SCORE_WITHIN_BAND_DUE));
    }
}
