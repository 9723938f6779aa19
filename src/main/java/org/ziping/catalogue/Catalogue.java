package org.ziping.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;
import org.ziping.model.Indicator;

/** 指标库: what can be chosen for an evaluation, and where in it a choice belongs. */
public final class Catalogue {

    private static final String TIER_WORD = "指标";

    private final List<CommonIndicator> entries;

    private Catalogue(Collection<CommonIndicator> entries) {
        this.entries = List.copyOf(entries);
    }

    /** The indicators that come with the program. */
    public static Catalogue shipped() {
        return new Catalogue(CatalogueSeeds.COMMON);
    }

    /**
     * The same with the indicators of other evaluations, second tier by second tier those before its own;
     * where several use one, the last is named.
     */
    public Catalogue with(List<Evaluation> library) {
        Map<String, CommonIndicator> all = new LinkedHashMap<>();
        for (Evaluation evaluation : library) {
            Optional<String> project =
                    Optional.of(evaluation.header(HeaderField.PROJECT)).filter(p -> !p.isBlank());
            evaluation.indicators().stream()
                    .filter(line -> !line.detail() && !line.name().isBlank())
                    .map(line -> new CommonIndicator(
                            line.firstTier(), line.secondTier(), line.name().strip(), line.target(), project))
                    .forEach(entry -> all.put(key(entry.secondTier(), entry.name()), entry));
        }
        entries.forEach(entry -> all.putIfAbsent(key(entry.secondTier(), entry.name()), entry));
        List<String> order = entries.stream()
                .map(entry -> core(entry.secondTier()))
                .distinct()
                .toList();
        return new Catalogue(all.values().stream()
                .sorted(Comparator.comparingInt(entry -> rank(order, entry)))
                .toList());
    }

    /** Tiers that only the library knows come last. */
    private static int rank(List<String> order, CommonIndicator entry) {
        int rank = order.indexOf(core(entry.secondTier()));
        return rank < 0 ? order.size() : rank;
    }

    /** What {@code evaluation} does not have yet. */
    public List<CommonIndicator> missingFrom(Evaluation evaluation) {
        Set<String> there = evaluation.indicators().stream()
                .map(line -> key(line.secondTier(), line.name().strip()))
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> !there.contains(key(entry.secondTier(), entry.name())))
                .toList();
    }

    /**
     * The evaluation with a choice added as a line without weight, target or actual: last of its second
     * tier as the evaluation writes it, else last of its first tier, else at the end.
     */
    public static Evaluation add(Evaluation evaluation, CommonIndicator chosen) {
        List<Indicator> lines = new ArrayList<>(evaluation.indicators());
        int kin = last(lines, chosen, Kinship.SECOND_TIER);
        String second = kin < 0 ? chosen.secondTier() : lines.get(kin).secondTier();
        if (kin < 0) {
            kin = last(lines, chosen, Kinship.FIRST_TIER);
        }
        String first = kin < 0 ? chosen.firstTier() : lines.get(kin).firstTier();
        lines.add(
                kin < 0 ? lines.size() : kin + 1,
                Indicator.blank(evaluation.nextIndicatorId(), first, second).withName(chosen.name()));
        return evaluation.withIndicators(lines);
    }

    private static int last(List<Indicator> lines, CommonIndicator chosen, Kinship kinship) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (kinship.holds(lines.get(i), chosen)) {
                return i;
            }
        }
        return -1;
    }

    /** 成本 is a second tier of 产出 under some rule sets and a first tier of its own under others. */
    private enum Kinship {
        SECOND_TIER {
            @Override
            boolean holds(Indicator line, CommonIndicator chosen) {
                String wanted = core(chosen.secondTier());
                return !wanted.isEmpty()
                        && (core(line.secondTier()).equals(wanted)
                                || core(line.firstTier()).equals(wanted));
            }
        },
        FIRST_TIER {
            @Override
            boolean holds(Indicator line, CommonIndicator chosen) {
                return core(line.firstTier()).equals(core(chosen.firstTier()));
            }
        };

        abstract boolean holds(Indicator line, CommonIndicator chosen);
    }

    private static String key(String secondTier, String name) {
        return core(secondTier) + "\n" + name;
    }

    private static String core(String tier) {
        return tier.replace(TIER_WORD, "").strip();
    }
}
