package org.ziping.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.model.AssignedScore;

/**
 * The score of one line, an indicator or budget execution, in points. {@code computed} is what the rule
 * set settles; {@code proposed} is offered and waits for the officer; {@code unscored} says why nothing
 * is settled. An assigned score stands beside and counts instead.
 *
 * @param attainment actual by target in percent, whatever the direction; empty where there is no ratio
 * @param completionRate what is printed as 完成率, in percent
 */
public record LineScore(
        Optional<BigDecimal> weight,
        Optional<BigDecimal> attainment,
        Optional<BigDecimal> completionRate,
        Optional<BigDecimal> computed,
        Optional<BigDecimal> proposed,
        Optional<Unscored> unscored,
        Optional<AssignedScore> assigned,
        String explanation) {

    /** The score that is printed and counts: the assigned one, else the computed one. */
    public Optional<BigDecimal> printed() {
        return assigned.map(AssignedScore::score).or(() -> computed);
    }

    /** Whether the line carries points but none can be printed yet. */
    public boolean open() {
        return printed().isEmpty() && !unscored.equals(Optional.of(Unscored.DETAIL));
    }
}
