package org.ziping.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.TierScore;
import org.ziping.scoring.WeightScheme;
import org.ziping.scoring.WeightScheme.TierWeight;

/** Finds the shipped rule set an evaluation was evidently made by: the one that weighs exactly its first tiers so. */
final class FittingRules {

    private static final List<RuleSet> SHIPPED = RuleSets.shipped().all();

    private FittingRules() {}

    /** The rule set whose scheme has these first tiers and their points. */
    static Optional<RuleSet> of(Subject subject, List<String> tiers) {
        return SHIPPED.stream()
                .filter(r -> r.sharing() == RuleSet.Sharing.TIERS)
                .filter(r -> r.schemeFor(tiers)
                        .filter(s -> agrees(given(subject, s), s))
                        .isPresent())
                .findFirst();
    }

    /** The points the evaluation gives to the tiers of a scheme, without those it does not have. */
    static Map<TierWeight, BigDecimal> given(Subject subject, WeightScheme scheme) {
        Map<TierWeight, BigDecimal> given = new LinkedHashMap<>();
        for (TierScore tier : subject.scorecard().tiers()) {
            scheme.weightOf(tier.tier()).ifPresent(t -> given.merge(t, tier.weight(), BigDecimal::add));
        }
        return given;
    }

    private static boolean agrees(Map<TierWeight, BigDecimal> given, WeightScheme scheme) {
        return scheme.tiers().stream()
                .allMatch(t -> given.getOrDefault(t, BigDecimal.ZERO).compareTo(t.weight()) == 0);
    }
}
