package org.ziping.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ziping.model.AssignedScore;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorField;
import org.ziping.scoring.Band;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.LineScore;
import org.ziping.scoring.Unscored;

/**
 * The score of each line against its weight, its level's band and the formula, and the reason for lost
 * points. Of several objections to one score only the weightiest is raised.
 */
final class AssignedScoreCheck {

    static final Check CHECK = Check.of(
            List.of(
                    "score-range",
                    "score-without-actual",
                    "score-band",
                    "score-lost-though-reached",
                    "score-differs",
                    "reason-due"),
            subject -> subject.scored().flatMap(score -> look(score, subject).stream()));

    private AssignedScoreCheck() {}

    private static Optional<Finding> look(IndicatorScore score, Subject subject) {
        LineScore line = score.line();
        if (line.weight().isEmpty() || MoneyScale.mistaken(score)) {
            return Optional.empty();
        }
        BigDecimal weight = line.weight().get();
        return line.assigned()
                .flatMap(assigned -> assigned(score, assigned, weight, subject))
                .or(() -> reason(score, weight, subject));
    }

    private static Optional<Finding> assigned(
            IndicatorScore score, AssignedScore assigned, BigDecimal weight, Subject subject) {
        Indicator line = score.indicator();
        BigDecimal points = assigned.score();
        Place cell = Draft.cell(line, IndicatorField.SCORE);
        if (points.signum() < 0 || points.compareTo(weight) > 0) {
            return Optional.of(remedied(Draft.error("score-range", cell), score)
                    .says(subject, Listing.name(line), points, weight));
        }
        if (score.line().unscored().equals(Optional.of(Unscored.ACTUAL_BLANK))) {
            return Optional.of(Draft.error("score-without-actual", Draft.cell(line, IndicatorField.ACTUAL))
                    .fixedBy(Remedies.computedScore(line))
                    .says(subject, Listing.name(line), points));
        }
        Optional<Band> missed = score.band().filter(b -> !b.holds(points, weight));
        if (missed.isPresent()) {
            String key = missed.get().includesUpper() ? "score-band.closed" : "score-band";
            return Optional.of(Draft.error("score-band", cell)
                    .saysAs(
                            key,
                            subject,
                            Listing.name(line),
                            points,
                            missed.get().lowest(weight),
                            missed.get().highest(weight)));
        }
        return againstFormula(score, assigned, weight, subject);
    }

    private static Optional<Finding> againstFormula(
            IndicatorScore score, AssignedScore assigned, BigDecimal weight, Subject subject) {
        Indicator line = score.indicator();
        Optional<BigDecimal> due = score.line().computed().or(() -> score.line().proposed());
        BigDecimal points = assigned.score();
        if (due.isEmpty() || Reasons.sameScore(assigned, due.get()) || Reasons.explains(line, assigned, due.get())) {
            return Optional.empty();
        }
        boolean reached = due.get().compareTo(weight) == 0;
        String id = reached ? "score-lost-though-reached" : "score-differs";
        Draft draft = remedied(Draft.error(id, Draft.cell(line, IndicatorField.SCORE)), score);
        String said = Listing.value(line.deviationReason());
        if (!reached) {
            return Optional.of(draft.says(subject, Listing.name(line), points, due.get()));
        }
        String key = said.isEmpty() ? "score-lost-though-reached.blank" : "score-lost-though-reached";
        return Optional.of(draft.saysAs(
                key,
                subject,
                Listing.name(line),
                Listing.value(line.target()),
                Listing.value(line.actual()),
                points,
                weight,
                said));
    }

    private static Optional<Finding> reason(IndicatorScore score, BigDecimal weight, Subject subject) {
        Indicator line = score.indicator();
        Optional<BigDecimal> printed = score.line().printed().filter(p -> p.compareTo(weight) < 0);
        boolean given = !Vocabulary.shipped().saysNothing(line.deviationReason())
                || score.line()
                        .assigned()
                        .filter(a -> !Vocabulary.shipped().saysNothing(a.reason()))
                        .isPresent();
        if (printed.isEmpty() || given) {
            return Optional.empty();
        }
        String said = Listing.value(line.deviationReason());
        return Optional.of(Draft.error("reason-due", Draft.cell(line, IndicatorField.REASON))
                .saysAs(
                        said.isEmpty() ? "reason-due.blank" : "reason-due",
                        subject,
                        Listing.name(line),
                        printed.get(),
                        weight,
                        said));
    }

    /** The computed score instead, or the proposed level, where there is one. */
    private static Draft remedied(Draft draft, IndicatorScore score) {
        Indicator line = score.indicator();
        if (score.line().computed().isPresent()) {
            return draft.fixedAs(
                    "fix.computed",
                    Remedies.computedScore(line),
                    score.line().computed().get());
        }
        return score.line()
                .proposed()
                .map(p -> draft.fixedAs("fix.reached", Remedies.reached(line), p))
                .orElse(draft);
    }
}
