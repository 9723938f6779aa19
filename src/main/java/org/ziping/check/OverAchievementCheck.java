package org.ziping.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorField;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.RuleSet.OverAchievement;
import org.ziping.value.Direction;
import org.ziping.value.Quantity;

/** Results far above their targets without a reason, and targets of 0 that anything reaches. */
final class OverAchievementCheck {

    static final Check CHECK = Check.of(
            List.of("target-zero", "equal-exceeded", "over-achievement"),
            subject -> subject.scored().flatMap(s -> look(s, subject).stream()));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private OverAchievementCheck() {}

    private static Optional<Finding> look(IndicatorScore score, Subject subject) {
        Indicator line = score.indicator();
        Direction direction = score.direction().direction();
        if (direction == Direction.LOWER_BETTER || MoneyScale.mistaken(score)) {
            return Optional.empty();
        }
        boolean zero =
                score.target() instanceof Quantity promised && promised.number().signum() == 0;
        if (zero
                && direction == Direction.HIGHER_BETTER
                && score.line().computed().isPresent()) {
            return Optional.of(Draft.reminder("target-zero", Draft.cell(line, IndicatorField.TARGET))
                    .says(subject, Listing.name(line), Listing.value(line.actual())));
        }
        Optional<BigDecimal> attainment = score.line().attainment().filter(a -> !explained(score));
        return direction == Direction.EQUAL
                ? attainment.filter(a -> a.compareTo(HUNDRED) > 0).map(a -> exceeded(line, a, subject))
                : attainment.flatMap(a -> above(line, a, subject));
    }

    private static Finding exceeded(Indicator line, BigDecimal attainment, Subject subject) {
        return Draft.reminder("equal-exceeded", Draft.cell(line, IndicatorField.ACTUAL))
                .says(
                        subject,
                        Listing.name(line),
                        Listing.value(line.target()),
                        Listing.value(line.actual()),
                        attainment);
    }

    private static Optional<Finding> above(Indicator line, BigDecimal attainment, Subject subject) {
        OverAchievement bounds = subject.rules().overAchievement();
        if (attainment.compareTo(bounds.mark()) < 0) {
            return Optional.empty();
        }
        boolean due = attainment.compareTo(bounds.reasonDue()) >= 0;
        return Optional.of(Draft.of(
                        due ? Severity.REMINDER : Severity.HINT,
                        "over-achievement",
                        Draft.cell(line, IndicatorField.REASON))
                .saysAs(
                        due ? "over-achievement" : "over-achievement.marked",
                        subject,
                        Listing.name(line),
                        Listing.value(line.target()),
                        Listing.value(line.actual()),
                        attainment,
                        due ? bounds.reasonDue() : bounds.mark()));
    }

    private static boolean explained(IndicatorScore score) {
        return Reasons.given(score.indicator())
                || score.line()
                        .assigned()
                        .filter(a -> !Vocabulary.shipped().saysNothing(a.reason()))
                        .isPresent();
    }
}
