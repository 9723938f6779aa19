package org.ziping.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.base.Messages;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorField;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.WeightScheme;
import org.ziping.scoring.WeightScheme.TierWeight;

/** The points of the first tiers against those the rule set knows, such as 产出 50, 效益 30, 满意度 10. */
final class TierWeightCheck {

    static final Check CHECK = Check.of(List.of("weights-tiers", "tier-unknown"), TierWeightCheck::look);

    private static final Messages MESSAGES = Messages.of(TierWeightCheck.class);

    private TierWeightCheck() {}

    private static Stream<Finding> look(Subject subject) {
        RuleSet rules = subject.rules();
        List<String> tiers = subject.scored()
                .map(IndicatorScore::indicator)
                .filter(i -> i.weight().isPresent())
                .map(Indicator::firstTier)
                .distinct()
                .toList();
        boolean weighted = subject.scored().allMatch(s -> s.indicator().weight().isPresent());
        if (rules.schemes().isEmpty() || tiers.isEmpty() || !weighted) {
            return Stream.empty();
        }
        Optional<WeightScheme> scheme = rules.schemeFor(tiers);
        return scheme.isPresent() ? compare(subject, scheme.get()) : unknown(subject, tiers);
    }

    private static Stream<Finding> unknown(Subject subject, List<String> tiers) {
        List<String> strange = tiers.stream()
                .filter(t -> subject.rules().schemes().stream()
                        .noneMatch(s -> s.weightOf(t).isPresent()))
                .toList();
        if (strange.isEmpty()) {
            return Stream.empty();
        }
        if (tiers.stream().anyMatch(String::isBlank)) {
            return Stream.of(blank(subject));
        }
        Draft draft = Draft.hint("tier-unknown", new Place.OfIndicators());
        return Stream.of(FittingRules.of(subject, tiers)
                .map(r -> draft.fixedBy(e -> e.withRuleSet(r.id()), r.name()))
                .orElse(draft)
                .says(subject, Listing.quoted(strange), subject.rules().name()));
    }

    private static Finding blank(Subject subject) {
        List<Indicator> lines = subject.scored()
                .map(IndicatorScore::indicator)
                .filter(i -> i.firstTier().isBlank())
                .toList();
        return Draft.hint("tier-unknown", Draft.cell(lines.get(0), IndicatorField.FIRST_TIER))
                .saysAs("tier-unknown.blank", subject, lines.size(), Listing.indicators(lines));
    }

    private static Stream<Finding> compare(Subject subject, WeightScheme scheme) {
        Map<TierWeight, BigDecimal> given = FittingRules.given(subject, scheme);
        BigDecimal spare = BigDecimal.ZERO;
        BigDecimal largest = BigDecimal.ZERO;
        List<String> actual = new ArrayList<>();
        List<String> due = new ArrayList<>();
        for (TierWeight tier : scheme.tiers()) {
            BigDecimal points = given.get(tier);
            due.add(MESSAGES.text("weights-tiers.item", tier.tier(), tier.weight()));
            if (points == null) {
                spare = spare.add(tier.weight());
            } else {
                actual.add(MESSAGES.text("weights-tiers.item", tier.tier(), points));
                largest = largest.max(points.subtract(tier.weight()).abs());
            }
        }
        if (largest.compareTo(spare) <= 0) {
            return Stream.empty();
        }
        boolean local = subject.rules().sharing() == RuleSet.Sharing.EQUAL;
        Draft draft = Draft.of(local ? Severity.HINT : Severity.REMINDER, "weights-tiers", new Place.OfIndicators());
        String key = local ? "weights-tiers.equal" : "weights-tiers";
        return Stream.of((spare.signum() == 0 ? draft.fixedBy(Remedies.evenWeights(byTiers(subject.rules()))) : draft)
                .saysAs(
                        key,
                        subject,
                        Listing.plain(actual),
                        Listing.plain(due),
                        subject.rules().name()));
    }

    /** The same rules, sharing points by first tier. */
    private static RuleSet byTiers(RuleSet r) {
        return new RuleSet(
                r.id(),
                r.name(),
                r.authority(),
                r.executionWeight(),
                r.schemes(),
                RuleSet.Sharing.TIERS,
                r.lowerNotReached(),
                r.lowerCompletion(),
                r.bands(),
                r.overAchievement(),
                r.scorePlaces(),
                r.ratePlaces(),
                r.grades());
    }
}
