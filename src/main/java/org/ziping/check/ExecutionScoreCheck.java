package org.ziping.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ziping.model.AssignedScore;
import org.ziping.model.Evaluation;
import org.ziping.model.IndicatorField;
import org.ziping.scoring.LineScore;

/** The score of budget execution against its weight and the formula. */
final class ExecutionScoreCheck {

    static final Check CHECK =
            Check.of(List.of("execution-score-range", "execution-score-differs"), ExecutionScoreCheck::look);

    private static final UnaryOperator<Evaluation> COMPUTED =
            e -> e.withExecution(e.execution().withAssigned(Optional.empty()));

    private ExecutionScoreCheck() {}

    private static Stream<Finding> look(Subject subject) {
        LineScore line = subject.scorecard().execution();
        return line.assigned().flatMap(a -> assigned(a, line, subject)).stream();
    }

    private static Optional<Finding> assigned(AssignedScore assigned, LineScore line, Subject subject) {
        Place cell = new Place.OfExecution(IndicatorField.SCORE);
        BigDecimal points = assigned.score();
        BigDecimal weight = line.weight().orElse(subject.rules().executionWeight());
        if (points.signum() < 0 || points.compareTo(weight) > 0) {
            return Optional.of(
                    remedied(Draft.error("execution-score-range", cell), line).says(subject, points, weight));
        }
        boolean own = !Vocabulary.shipped().saysNothing(assigned.reason());
        return line.computed()
                .filter(due -> !own && !Reasons.sameScore(assigned, due))
                .map(due -> remedied(Draft.error("execution-score-differs", cell), line)
                        .says(subject, points, weight, line.completionRate().orElse(BigDecimal.ZERO), due));
    }

    private static Draft remedied(Draft draft, LineScore line) {
        return line.computed()
                .map(due -> draft.fixedAs("fix.computed", COMPUTED, due))
                .orElse(draft);
    }
}
