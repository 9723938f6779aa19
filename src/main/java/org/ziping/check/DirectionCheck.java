package org.ziping.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorField;
import org.ziping.scoring.IndicatorScore;
import org.ziping.value.Direction;

/** A written sign that turns the wrong way: ≤ on something to be built, ≥ on a cost. The officer's own choice stands. */
final class DirectionCheck {

    static final Check CHECK = Check.of("direction-suspicious", DirectionCheck::look);

    private DirectionCheck() {}

    private static Stream<Finding> look(Subject subject) {
        return subject.scored()
                .filter(s ->
                        s.indicator().direction().isEmpty() && !s.direction().inferred())
                .flatMap(s -> suspicious(s, subject).stream());
    }

    private static Optional<Finding> suspicious(IndicatorScore score, Subject subject) {
        Vocabulary words = Vocabulary.shipped();
        Indicator line = score.indicator();
        Direction direction = score.direction().direction();
        boolean built = Vocabulary.containsAny(line.secondTier(), words.builtTiers())
                && Vocabulary.containsAny(line.name(), words.builtNames())
                && !Vocabulary.containsAny(line.name(), words.costNames());
        if (direction == Direction.LOWER_BETTER && built) {
            return Optional.of(finding("direction-suspicious.built", line, Direction.HIGHER_BETTER, subject));
        }
        boolean cost = words.underCost(line)
                && Costs.amount(score.target()).isPresent()
                && !Vocabulary.containsAny(line.name(), words.benefitNames());
        return direction == Direction.HIGHER_BETTER && cost
                ? Optional.of(finding("direction-suspicious.cost", line, Direction.LOWER_BETTER, subject))
                : Optional.empty();
    }

    private static Finding finding(String key, Indicator line, Direction next, Subject subject) {
        return Draft.reminder("direction-suspicious", Draft.cell(line, IndicatorField.TARGET))
                .fixedBy(Remedies.onLine(line, i -> i.withDirection(Optional.of(next))), next.symbol())
                .saysAs(key, subject, Listing.name(line), Listing.value(line.target()));
    }
}
