package org.ziping.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.ziping.model.Indicator;
import org.ziping.scoring.IndicatorScore;

/**
 * Which indicator of one evaluation is which of another. Versions of one evaluation meet by their id and
 * name; years meet by tier and name, then by name alone. What has no counterpart stands alone.
 */
record Pairing(List<Pair> pairs) {

    private static final Pattern FILLING = Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}]+");

    record Pair(Optional<IndicatorScore> left, Optional<IndicatorScore> right) {

        String name() {
            return right.or(() -> left).orElseThrow().indicator().name();
        }
    }

    static Pairing of(List<IndicatorScore> left, List<IndicatorScore> right) {
        IndicatorScore[] partners = new IndicatorScore[right.size()];
        Set<IndicatorScore> open = new LinkedHashSet<>(left);
        List<BiPredicate<Indicator, Indicator>> rules = List.of(
                (l, r) -> l.id().equals(r.id()) && named(l).equals(named(r)),
                (l, r) -> named(l).equals(named(r)) && tiers(l).equals(tiers(r)),
                (l, r) -> named(l).equals(named(r)));
        for (BiPredicate<Indicator, Indicator> same : rules) {
            for (int i = 0; i < partners.length; i++) {
                if (partners[i] == null) {
                    Indicator wanted = right.get(i).indicator();
                    Optional<IndicatorScore> found = open.stream()
                            .filter(l -> same.test(l.indicator(), wanted))
                            .findFirst();
                    if (found.isPresent()) {
                        partners[i] = found.get();
                        open.remove(found.get());
                    }
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < partners.length; i++) {
            pairs.add(new Pair(Optional.ofNullable(partners[i]), Optional.of(right.get(i))));
        }
        open.forEach(alone -> pairs.add(new Pair(Optional.of(alone), Optional.empty())));
        return new Pairing(pairs);
    }

    /** A name without spaces, punctuation and the unit's brackets' glyphs. */
    static String named(Indicator line) {
        return FILLING.matcher(line.name()).replaceAll("");
    }

    private static String tiers(Indicator line) {
        return FILLING.matcher(line.firstTier() + line.secondTier()).replaceAll("");
    }
}
