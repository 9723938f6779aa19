package org.ziping.rollover;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ziping.model.Evaluation;
import org.ziping.model.Indicator;
import org.ziping.model.PriorLine;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.LineScore;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.Scorer;
import org.ziping.scoring.Unscored;
import org.ziping.value.Direction;

/**
 * How last year's actual stands against last year's target, for setting the target of this year. Judged
 * anew from what was kept, by the rules now in force.
 *
 * @param attainment actual by target in percent; empty where there is no ratio
 */
public record LastYear(PriorLine line, Outcome outcome, Optional<BigDecimal> attainment) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What came of last year's target. */
    public enum Outcome {
        /** So far above the target that it may have been set too low. */
        OVERSHOT,
        /** So far below a limit that it may have been set too high. */
        SAVED,
        REACHED,
        MISSED,
        /** What was written does not say. */
        UNKNOWN
    }

    /** How last year went for an indicator; empty for one that is new this year. */
    public static Optional<LastYear> of(Indicator indicator, Evaluation evaluation, RuleSet rules) {
        return indicator.prior().map(line -> {
            IndicatorScore score = scoreAgain(indicator, line, evaluation, rules);
            return new LastYear(line, outcome(score, rules), score.line().attainment());
        });
    }

    /** The line as it was, with a weight of 100 points, so that its score is the share it earned. */
    private static IndicatorScore scoreAgain(
            Indicator indicator, PriorLine line, Evaluation evaluation, RuleSet rules) {
        Indicator then = Indicator.blank(indicator.id(), indicator.firstTier(), indicator.secondTier())
                .withName(line.name())
                .withWeight(Optional.of(HUNDRED))
                .withTarget(line.target())
                .withActual(line.actual())
                .withDirection(line.direction())
                .withLevel(line.level());
        Evaluation alone = Evaluation.empty(
                        evaluation.prior().flatMap(prior -> prior.year()), rules.id(), evaluation.form())
                .withIndicators(List.of(then));
        return new Scorer(rules).score(alone).indicators().get(0);
    }

    private static Outcome outcome(IndicatorScore score, RuleSet rules) {
        LineScore line = score.line();
        Optional<Outcome> beyond = beyond(score, rules);
        if (beyond.isPresent()) {
            return beyond.get();
        }
        if (line.computed().isPresent()) {
            return line.computed().get().compareTo(HUNDRED) < 0 ? Outcome.MISSED : Outcome.REACHED;
        }
        return line.unscored().filter(LastYear::missed).isPresent() ? Outcome.MISSED : Outcome.UNKNOWN;
    }

    private static Optional<Outcome> beyond(IndicatorScore score, RuleSet rules) {
        RuleSet.OverAchievement bounds = rules.overAchievement();
        Optional<BigDecimal> share = score.line().attainment();
        if (score.direction().direction() == Direction.LOWER_BETTER) {
            return share.filter(s -> s.compareTo(bounds.targetTooHigh()) < 0).map(s -> Outcome.SAVED);
        }
        return share.filter(s -> s.compareTo(bounds.mark()) >= 0).map(s -> Outcome.OVERSHOT);
    }

    private static boolean missed(Unscored why) {
        return why == Unscored.DATE_MISSED || why == Unscored.OUTSIDE_RANGE || why == Unscored.SCORE_WITHIN_BAND_DUE;
    }
}
