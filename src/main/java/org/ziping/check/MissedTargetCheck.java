package org.ziping.check;

import java.util.Optional;
import java.util.Set;
import org.ziping.model.AssignedScore;
import org.ziping.model.IndicatorField;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.Scorer;
import org.ziping.scoring.Unscored;
import org.ziping.value.DateValue;
import org.ziping.value.Range;

/** Full marks, by a chosen level or a filed score, for a deadline that was missed or a figure outside the promised range. */
final class MissedTargetCheck {

    static final Check CHECK =
            Check.of("missed-full-marks", subject -> subject.scored().flatMap(s -> look(s, subject).stream()));

    private static final Set<Unscored> MISSED = Set.of(Unscored.DATE_MISSED, Unscored.OUTSIDE_RANGE);

    private MissedTargetCheck() {}

    private static Optional<Finding> look(IndicatorScore score, Subject subject) {
        boolean full = score.line()
                .printed()
                .filter(p -> score.line()
                        .weight()
                        .filter(w -> w.signum() > 0 && p.compareTo(w) >= 0)
                        .isPresent())
                .isPresent();
        if (!full || explained(score) || !missed(score, subject)) {
            return Optional.empty();
        }
        return Optional.of(Draft.reminder("missed-full-marks", Draft.cell(score.indicator(), IndicatorField.SCORE))
                .says(
                        subject,
                        Listing.name(score.indicator()),
                        Listing.value(score.indicator().target()),
                        Listing.value(score.indicator().actual()),
                        score.line().printed().orElseThrow()));
    }

    /** Whether the texts alone say that the target was missed, whatever level was chosen. */
    static boolean missed(IndicatorScore score, Subject subject) {
        if (!(score.target() instanceof DateValue || score.target() instanceof Range)) {
            return false;
        }
        Optional<Unscored> why = score.indicator().level().isEmpty()
                ? score.line().unscored()
                : new Scorer(subject.rules())
                        .score(
                                score.indicator().withLevel(Optional.empty()),
                                subject.evaluation().year())
                        .line()
                        .unscored();
        return why.filter(MISSED::contains).isPresent();
    }

    private static boolean explained(IndicatorScore score) {
        return Reasons.given(score.indicator())
                || score.line()
                        .assigned()
                        .map(AssignedScore::reason)
                        .filter(r -> !Vocabulary.shipped().saysNothing(r))
                        .isPresent();
    }
}
