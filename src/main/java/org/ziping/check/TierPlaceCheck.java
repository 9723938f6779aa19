package org.ziping.check;

import java.util.List;
import java.util.Optional;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorField;
import org.ziping.scoring.IndicatorScore;
import org.ziping.value.Quantity;

/** Lines under a tier they do not belong to: a cost among quantities, economic benefit among outputs. */
final class TierPlaceCheck {

    static final Check CHECK =
            Check.of("tier-misplaced", subject -> subject.scored().flatMap(s -> look(s, subject).stream()));

    private TierPlaceCheck() {}

    private record Home(String first, String second) {}

    private static Optional<Finding> look(IndicatorScore score, Subject subject) {
        Indicator line = score.indicator();
        if (line.firstTier().isBlank()) {
            return Optional.empty();
        }
        return satisfaction(line)
                .or(() -> cost(score))
                .or(() -> secondTier(line))
                .map(home -> existing(home, subject))
                .map(home -> Draft.reminder("tier-misplaced", Draft.cell(line, IndicatorField.SECOND_TIER))
                        .fixedBy(
                                Remedies.onLine(line, i -> i.withTiers(home.first(), home.second())),
                                home.first(),
                                home.second())
                        .says(
                                subject,
                                Listing.name(line),
                                line.firstTier(),
                                line.secondTier(),
                                home.first(),
                                home.second()));
    }

    private static Optional<Home> satisfaction(Indicator line) {
        Vocabulary words = Vocabulary.shipped();
        boolean strange = line.name().contains(words.satisfactionName())
                && !line.firstTier().contains(words.satisfaction())
                && !line.secondTier().contains(words.satisfaction());
        List<String> tiers = words.satisfactionTiers();
        return strange ? Optional.of(new Home(tiers.get(0), tiers.get(1))) : Optional.empty();
    }

    /** An amount of money spent, counted among the quantities. */
    private static Optional<Home> cost(IndicatorScore score) {
        Vocabulary words = Vocabulary.shipped();
        Indicator line = score.indicator();
        boolean strange = Vocabulary.containsAny(line.secondTier(), words.builtTiers())
                && Vocabulary.containsAny(line.name(), words.costNames())
                && moneyOrBare(score);
        return strange ? Optional.of(new Home(line.firstTier(), words.costTier())) : Optional.empty();
    }

    private static boolean moneyOrBare(IndicatorScore score) {
        return Costs.amount(score.target()).isPresent()
                || (score.target() instanceof Quantity quantity
                        && quantity.unit().isNone());
    }

    private static Optional<Home> secondTier(Indicator line) {
        return Vocabulary.shipped().tierHomes().stream()
                .filter(home -> line.secondTier().contains(home.second()))
                .findFirst()
                .filter(home -> !Vocabulary.containsAny(line.firstTier(), home.first()))
                .map(home -> new Home(home.home(), line.secondTier()));
    }

    /** The same tiers as this evaluation names them already. */
    private static Home existing(Home home, Subject subject) {
        String word = stem(home.first());
        String first = subject.scorecard().tiers().stream()
                .map(t -> t.tier())
                .filter(t -> t.contains(word))
                .findFirst()
                .orElse(home.first());
        return new Home(first, home.second());
    }

    /** The first two characters name a tier whatever its ending. */
    private static String stem(String tier) {
        return tier.length() > 2 ? tier.substring(0, 2) : tier;
    }
}
