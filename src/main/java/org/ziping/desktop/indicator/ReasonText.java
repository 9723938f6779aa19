package org.ziping.desktop.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.check.ReasonDue;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.RuleSet;
import org.ziping.value.Comparison;
import org.ziping.value.Quantity;

/** What is said about the reason of a line: whether it is due, by which rule, and how large the deviation is. */
final class ReasonText {

    private static final Messages MESSAGES = Messages.of(ReasonText.class);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 2;

    private ReasonText() {}

    /** 应填, 建议填, 已填, 不需要 or 待定. */
    static String state(ReasonDue due) {
        return MESSAGES.text("reason.state." + due.state().name());
    }

    /** The rule by which it is due, or is not. */
    static String why(ReasonDue due, IndicatorScore score, RuleSet rules) {
        String key = "reason.why." + due.cause().name();
        String share = score.line()
                .attainment()
                .map(a -> Decimals.plain(a.setScale(PLACES, RoundingMode.HALF_UP)))
                .orElse("");
        RuleSet.OverAchievement bounds = rules.overAchievement();
        return switch (due.cause()) {
            case POINTS_LOST ->
                MESSAGES.text(
                        key,
                        score.line().printed().map(Decimals::plain).orElse(""),
                        score.line().weight().map(Decimals::plain).orElse(""));
            case OVER_COMPULSORY -> MESSAGES.text(key, share, bounds.reasonDue());
            case OVER_MARKED -> MESSAGES.text(key, share, bounds.mark());
            case LIMIT_DOUBTED -> MESSAGES.text(key, share, bounds.targetTooHigh());
            case EQUAL_EXCEEDED, SCORE_EXPLAINED, REACHED, UNSETTLED, WITHOUT_POINTS -> MESSAGES.text(key);
        };
    }

    /** Actual minus target in the common unit, and its share of the target; empty where there is no such figure. */
    static String deviation(IndicatorScore score) {
        if (!(score.target() instanceof Quantity target)
                || !(score.actual() instanceof Quantity actual)
                || !actual.isMeasurement()) {
            return "";
        }
        Comparison both = Comparison.of(target, actual);
        if (!both.isComparable()) {
            return "";
        }
        BigDecimal difference = both.actual().subtract(both.target());
        if (difference.signum() == 0) {
            return MESSAGES.text("reason.noDeviation");
        }
        String figure = signed(difference) + both.unit().symbol();
        if (both.target().signum() <= 0) {
            return MESSAGES.text("reason.deviation", figure);
        }
        BigDecimal share = difference
                .multiply(HUNDRED)
                .divide(both.target(), MathContext.DECIMAL128)
                .setScale(PLACES, RoundingMode.HALF_UP);
        return MESSAGES.text("reason.deviationShare", figure, signed(share));
    }

    private static String signed(BigDecimal number) {
        String text = Decimals.plain(number.abs());
        return number.signum() > 0 ? "+" + text : "\u2212" + text;
    }
}
