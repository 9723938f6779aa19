package org.ziping.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.LineScore;
import org.ziping.scoring.RuleSet;

/**
 * Whether a line must say why actual and target differ, and by which rule; agrees with what the checks
 * find in a line without a reason. What carries no points owes none.
 */
public record ReasonDue(State state, Cause cause) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How things stand with the reason. */
    public enum State {
        /** Compulsory, and not given. */
        DUE,
        /** Not compulsory, but a reviewer will ask. */
        ADVISED,
        GIVEN,
        NOT_DUE,
        /** Nothing is settled yet that a reason could be about. */
        OPEN
    }

    /** What makes a reason due, or not. */
    public enum Cause {
        /** Fewer points than the weight. */
        POINTS_LOST,
        /** So far above the target that the rule set makes a reason compulsory. */
        OVER_COMPULSORY,
        /** So far above the target that the rule set marks the score. */
        OVER_MARKED,
        /** More than a target that was to be met exactly. */
        EQUAL_EXCEEDED,
        /** So far below a limit that the limit is doubted. */
        LIMIT_DOUBTED,
        /** The officer's score has a reason of its own. */
        SCORE_EXPLAINED,
        /** As promised. */
        REACHED,
        /** No score yet, or amounts a thousand times apart. */
        UNSETTLED,
        /** A line without points. */
        WITHOUT_POINTS
    }

    /** What a line as it is scored now owes. */
    public static ReasonDue of(IndicatorScore score, RuleSet rules) {
        Cause cause = cause(score, rules);
        if (Reasons.given(score.indicator())) {
            return new ReasonDue(State.GIVEN, cause);
        }
        return switch (cause) {
            case POINTS_LOST, OVER_COMPULSORY -> new ReasonDue(State.DUE, cause);
            case OVER_MARKED, EQUAL_EXCEEDED, LIMIT_DOUBTED -> new ReasonDue(State.ADVISED, cause);
            case UNSETTLED -> new ReasonDue(State.OPEN, cause);
            case SCORE_EXPLAINED, REACHED, WITHOUT_POINTS -> new ReasonDue(State.NOT_DUE, cause);
        };
    }

    /** Whether a reason is missing or only fills the cell (无, 0, /). */
    public static boolean saysNothing(String reason) {
        return Vocabulary.shipped().saysNothing(reason);
    }

    private static Cause cause(IndicatorScore score, RuleSet rules) {
        LineScore line = score.line();
        if (score.indicator().detail() || line.weight().isEmpty()) {
            return Cause.WITHOUT_POINTS;
        }
        Optional<BigDecimal> printed = line.printed();
        if (printed.isEmpty() || MoneyScale.mistaken(score)) {
            return Cause.UNSETTLED;
        }
        boolean lost = printed.get().compareTo(line.weight().get()) < 0;
        Optional<Cause> beyond = line.attainment().flatMap(share -> beyond(score, share, rules.overAchievement()));
        boolean explained = line.assigned()
                .filter(a -> !Vocabulary.shipped().saysNothing(a.reason()))
                .isPresent();
        if (explained && (lost || beyond.isPresent())) {
            return Cause.SCORE_EXPLAINED;
        }
        return lost ? Cause.POINTS_LOST : beyond.orElse(Cause.REACHED);
    }

    private static Optional<Cause> beyond(IndicatorScore score, BigDecimal share, RuleSet.OverAchievement bounds) {
        return switch (score.direction().direction()) {
            case LOWER_BETTER ->
                share.compareTo(bounds.targetTooHigh()) < 0 ? Optional.of(Cause.LIMIT_DOUBTED) : Optional.empty();
            case EQUAL -> share.compareTo(HUNDRED) > 0 ? Optional.of(Cause.EQUAL_EXCEEDED) : Optional.empty();
            case HIGHER_BETTER -> over(share, bounds);
        };
    }

    private static Optional<Cause> over(BigDecimal share, RuleSet.OverAchievement bounds) {
        if (share.compareTo(bounds.reasonDue()) >= 0) {
            return Optional.of(Cause.OVER_COMPULSORY);
        }
        return share.compareTo(bounds.mark()) >= 0 ? Optional.of(Cause.OVER_MARKED) : Optional.empty();
    }
}
