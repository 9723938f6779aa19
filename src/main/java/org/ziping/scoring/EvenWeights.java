package org.ziping.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.model.Evaluation;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;

/**
 * 平均分配: weights that add up to what the rule set leaves beside budget execution, equal within a first
 * tier where the rule set weighs tiers, else equal over all. Hundredths that do not divide go to the first.
 */
public final class EvenWeights {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 2;

    private EvenWeights() {}

    /** The new weight of every scored indicator, in points. */
    public static Map<IndicatorId, BigDecimal> of(Evaluation evaluation, RuleSet rules) {
        List<Indicator> scored =
                evaluation.indicators().stream().filter(i -> !i.detail()).toList();
        BigDecimal rest = HUNDRED.subtract(evaluation.execution().weight().orElse(rules.executionWeight()));
        List<String> tiers =
                scored.stream().map(Indicator::firstTier).distinct().toList();
        Optional<WeightScheme> scheme = rules.sharing() == RuleSet.Sharing.TIERS
                ? rules.schemeFor(tiers).filter(s -> covers(s, tiers, rest))
                : Optional.empty();
        Map<IndicatorId, BigDecimal> weights = new LinkedHashMap<>();
        if (scheme.isEmpty()) {
            spread(scored, rest, weights);
            return weights;
        }
        for (WeightScheme.TierWeight tier : scheme.get().tiers()) {
            spread(
                    scored.stream()
                            .filter(i -> scheme.get().weightOf(i.firstTier()).equals(Optional.of(tier)))
                            .toList(),
                    tier.weight(),
                    weights);
        }
        return weights;
    }

    private static boolean covers(WeightScheme scheme, List<String> tiers, BigDecimal rest) {
        BigDecimal sum = tiers.stream()
                .flatMap(t -> scheme.weightOf(t).stream())
                .distinct()
                .map(WeightScheme.TierWeight::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(rest) == 0;
    }

    private static void spread(List<Indicator> lines, BigDecimal points, Map<IndicatorId, BigDecimal> weights) {
        if (lines.isEmpty()) {
            return;
        }
        BigDecimal count = BigDecimal.valueOf(lines.size());
        BigDecimal each = points.divide(count, PLACES, RoundingMode.DOWN);
        BigDecimal cent = BigDecimal.ONE.movePointLeft(PLACES);
        BigDecimal left = points.subtract(each.multiply(count));
        for (Indicator line : lines) {
            boolean more = left.signum() > 0;
            weights.put(line.id(), more ? each.add(cent) : each);
            left = more ? left.subtract(cent) : left;
        }
    }
}
