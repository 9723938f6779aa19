package org.ziping.desktop.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ziping.base.Messages;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.Scorecard;
import org.ziping.scoring.TierScore;
import org.ziping.scoring.WeightScheme;

/** The weights against 100 and, by first tier, against the rule set's scheme, in words. */
final class WeightText {

    private static final Messages MESSAGES = Messages.of(WeightText.class);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private WeightText() {}

    static boolean complete(Scorecard scorecard) {
        return scorecard.weightTotal().compareTo(HUNDRED) == 0;
    }

    /** 权重 95 / 100，差 5. */
    static String total(Scorecard scorecard) {
        BigDecimal difference = HUNDRED.subtract(scorecard.weightTotal());
        String key =
                difference.signum() == 0 ? "weight.exact" : difference.signum() > 0 ? "weight.short" : "weight.over";
        return MESSAGES.text(key, scorecard.weightTotal(), difference.abs());
    }

    /** 产出指标 63（应为 50）  效益指标 18 …; the scheme only where the rule set weighs tiers and knows these. */
    static String tiers(Scorecard scorecard) {
        List<String> names = scorecard.tiers().stream().map(TierScore::tier).toList();
        Optional<WeightScheme> scheme = scorecard.ruleSet().sharing() == RuleSet.Sharing.TIERS
                ? scorecard.ruleSet().schemeFor(names)
                : Optional.empty();
        return scorecard.tiers().stream()
                .map(tier -> tier(tier, scheme.flatMap(s -> s.weightOf(tier.tier()))))
                .collect(Collectors.joining("   "));
    }

    private static String tier(TierScore tier, Optional<WeightScheme.TierWeight> wanted) {
        return wanted.filter(w -> w.weight().compareTo(tier.weight()) != 0)
                .map(w -> MESSAGES.text("weight.tierOff", tier.tier(), tier.weight(), w.weight()))
                .orElseGet(() -> MESSAGES.text("weight.tier", tier.tier(), tier.weight()));
    }
}
