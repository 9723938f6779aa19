package org.ziping.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.value.Comparison;
import org.ziping.value.Direction;

/**
 * The formulas for two figures in one unit: A target, B actual, w weight (财预〔2020〕10号). B below 0
 * counts as 0; a score is never above w, never below 0; nothing divides by 0.
 */
final class Formulas {

    private static final Messages MESSAGES = Messages.of(Formulas.class);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final RuleSet rules;

    Formulas(RuleSet rules) {
        this.rules = rules;
    }

    /** Whether the target is reached even if the actual is only known to be at least what is written. */
    boolean reachedFromBelow(Comparison both, Direction direction) {
        return direction == Direction.HIGHER_BETTER && both.actual().compareTo(both.target()) >= 0;
    }

    /** Score, rates and the sentence; without rates when the figures are not {@code exact}. */
    Verdict score(Comparison both, Direction direction, BigDecimal weight, boolean exact) {
        BigDecimal a = both.target();
        BigDecimal b = both.actual().max(BigDecimal.ZERO);
        Verdict verdict = switch (direction) {
            case HIGHER_BETTER -> higher(a, b, weight, both, "higher");
            case EQUAL ->
                a.signum() == 0 ? zeroTarget(a, b, weight, both, "equal") : higher(a, b, weight, both, "equal");
            case LOWER_BETTER -> lower(a, b, weight, both);
        };
        return exact ? verdict.withRates(percent(b, a), completion(a, b, direction)) : verdict;
    }

    /** The full weight where actual and target are the same and the direction does not matter. */
    Optional<Verdict> eitherWay(Comparison both, BigDecimal weight) {
        boolean same = both.actual().compareTo(both.target()) == 0;
        return same
                ? Optional.of(Verdict.settled(weight, figures("either.reached", both, weight, weight))
                        .withRates(percent(both.actual(), both.target()), percent(both.actual(), both.target())))
                : Optional.empty();
    }

    private Verdict higher(BigDecimal a, BigDecimal b, BigDecimal weight, Comparison both, String family) {
        if (b.compareTo(a) >= 0) {
            String key = switch (family) {
                case "higher" -> a.signum() == 0 ? "higher.zero" : "higher.reached";
                default -> b.compareTo(a) == 0 ? "equal.reached" : "equal.exceeded";
            };
            return Verdict.settled(weight, figures(key, both, weight, weight));
        }
        BigDecimal score = weight.multiply(b).divide(a, rules.scorePlaces(), RoundingMode.HALF_UP);
        String key = family.equals("higher") ? "higher.short" : "equal.short";
        return Verdict.settled(score.min(weight), figures(key, both, weight, score.min(weight)));
    }

    private Verdict lower(BigDecimal a, BigDecimal b, BigDecimal weight, Comparison both) {
        if (b.compareTo(a) <= 0) {
            return Verdict.settled(weight, figures("lower.reached", both, weight, weight));
        }
        if (a.signum() == 0) {
            return zeroTarget(a, b, weight, both, "lower");
        }
        if (rules.lowerNotReached() == RuleSet.LowerMethod.PROPORTIONAL) {
            BigDecimal score = weight.multiply(a).divide(b, rules.scorePlaces(), RoundingMode.HALF_UP);
            return Verdict.settled(score.min(weight), figures("lower.proportional", both, weight, score.min(weight)));
        }
        BigDecimal left = a.multiply(TWO).subtract(b).max(BigDecimal.ZERO);
        BigDecimal score = weight.multiply(left).divide(a, rules.scorePlaces(), RoundingMode.HALF_UP);
        String key = left.signum() == 0 ? "lower.nothing" : "lower.linear";
        return Verdict.settled(score.min(weight), figures(key, both, weight, score.min(weight)));
    }

    private Verdict zeroTarget(BigDecimal a, BigDecimal b, BigDecimal weight, Comparison both, String family) {
        boolean reached = b.compareTo(a) == 0;
        BigDecimal score = reached ? weight : BigDecimal.ZERO;
        String key = reached ? "equal.reached" : family.equals("lower") ? "lower.zero" : "equal.zero";
        return Verdict.settled(score, figures(key, both, weight, score));
    }

    private Optional<BigDecimal> completion(BigDecimal a, BigDecimal b, Direction direction) {
        boolean inverted = direction == Direction.LOWER_BETTER
                && rules.lowerCompletion() == RuleSet.LowerCompletion.TARGET_BY_ACTUAL;
        return inverted ? percent(a, b) : percent(b, a);
    }

    private Optional<BigDecimal> percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(part.multiply(HUNDRED).divide(whole, rules.ratePlaces(), RoundingMode.HALF_UP));
    }

    /** {0} actual, {1} target with unit, {2} weight, {3} score, {4} the bare target. */
    private String figures(String key, Comparison both, BigDecimal weight, BigDecimal score) {
        String unit = both.unit().symbol();
        String target = Decimals.plain(FigureNotes.shown(both.target()));
        boolean ratio = unit.equals("%") || unit.equals("‰");
        return MESSAGES.text(
                key,
                Decimals.plain(FigureNotes.shown(both.actual().max(BigDecimal.ZERO))) + (ratio ? unit : ""),
                ratio || unit.isEmpty() ? target + unit : target + " " + unit,
                weight,
                score,
                target + (ratio ? unit : ""));
    }

    /** A sentence of this room about points alone. */
    String sentence(String key, BigDecimal... points) {
        return MESSAGES.text(key, (Object[]) points);
    }
}
