package org.ziping.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ziping.model.IndicatorId;

/**
 * All scores of an evaluation. {@code settled} is the sum of the printed scores; it is the {@code total}
 * only when there are indicators and no line is open, and only then there is a grade. {@code computedTotal} leaves assigned
 * scores aside; it is empty while a line has no computed score.
 *
 * @param indicators in the order of the evaluation
 * @param tiers first tiers in order of appearance, without budget execution
 * @param open lines that carry points but have no score yet
 */
public record Scorecard(
        RuleSet ruleSet,
        LineScore execution,
        List<IndicatorScore> indicators,
        List<TierScore> tiers,
        BigDecimal weightTotal,
        BigDecimal settled,
        int open,
        Optional<BigDecimal> total,
        Optional<Grade> grade,
        Optional<BigDecimal> computedTotal,
        Optional<Grade> computedGrade) {

    /** The score of an indicator, if the evaluation has it. */
    public Optional<IndicatorScore> indicator(IndicatorId id) {
        return indicators.stream().filter(s -> s.indicator().id().equals(id)).findFirst();
    }
}
