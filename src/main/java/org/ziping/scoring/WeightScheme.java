package org.ziping.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** First-tier weights that belong together, such as 产出 50, 效益 30, 满意度 10. */
public record WeightScheme(List<TierWeight> tiers) {

    /** The points of the first tiers whose names contain {@code tier}. */
    public record TierWeight(String tier, BigDecimal weight) {}

    /** Takes a copy. */
    public WeightScheme {
        tiers = List.copyOf(tiers);
    }

    /** The points of a first tier, found by the word its name contains. */
    public Optional<TierWeight> weightOf(String firstTier) {
        return tiers.stream().filter(t -> firstTier.contains(t.tier())).findFirst();
    }
}
