package org.ziping.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ziping.model.Evaluation;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.model.Level;
import org.ziping.scoring.EvenWeights;
import org.ziping.scoring.RuleSet;

/** What quick fixes do, shared by the checks that offer them. */
final class Remedies {

    private Remedies() {}

    /** Shares the points evenly, as {@code rules} say. */
    static UnaryOperator<Evaluation> evenWeights(RuleSet rules) {
        return evaluation -> withWeights(evaluation, EvenWeights.of(evaluation, rules));
    }

    /** The evaluation with these weights; lines without an entry keep theirs. */
    static Evaluation withWeights(Evaluation evaluation, Map<IndicatorId, BigDecimal> weights) {
        return evaluation.withIndicators(evaluation.indicators().stream()
                .map(i -> weights.containsKey(i.id()) ? i.withWeight(Optional.of(weights.get(i.id()))) : i)
                .toList());
    }

    /** Changes one line. */
    static UnaryOperator<Evaluation> onLine(Indicator indicator, UnaryOperator<Indicator> change) {
        return evaluation -> evaluation.withIndicator(indicator.id(), change);
    }

    /** Lets the computed score count instead of an assigned one. */
    static UnaryOperator<Evaluation> computedScore(Indicator indicator) {
        return onLine(indicator, i -> i.withAssigned(Optional.empty()));
    }

    /** Settles a qualitative line as reached. */
    static UnaryOperator<Evaluation> reached(Indicator indicator) {
        return onLine(indicator, i -> i.withLevel(Optional.of(Level.REACHED)).withAssigned(Optional.empty()));
    }
}
