package org.ziping.session;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ziping.base.Messages;
import org.ziping.model.Evaluation;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.scoring.EvenWeights;
import org.ziping.scoring.RuleSet;

/** Edits of the list of indicators: lines come, go and move, and share the weight. */
public final class ListEdits {

    private static final Messages MESSAGES = Messages.of(ListEdits.class);

    private ListEdits() {}

    /** Inserts an empty line under the given tiers; its id is {@link Evaluation#nextIndicatorId()} of before. */
    public static Edit insert(int index, String firstTier, String secondTier) {
        return insert(index, List.of(Indicator.blank(new IndicatorId(1), firstTier, secondTier)));
    }

    /** Inserts lines, giving each the next free id. */
    public static Edit insert(int index, List<Indicator> lines) {
        List<Indicator> added = List.copyOf(lines);
        return SimpleEdit.of(MESSAGES.text("edit.list.insert", added.size()), e -> insert(e, index, added));
    }

    /** Doubles lines, the copies below the last of them; what was filed for a line stays with the line. */
    public static Edit duplicate(Set<IndicatorId> ids) {
        Set<IndicatorId> chosen = Set.copyOf(ids);
        return new SimpleEdit(
                e -> {
                    List<Indicator> lines = chosen(e, chosen);
                    if (lines.isEmpty()) {
                        return e;
                    }
                    int below = 1 + e.indexOf(lines.get(lines.size() - 1).id());
                    return insert(
                            e,
                            below,
                            lines.stream()
                                    .map(i -> i.withFiled(Optional.empty()))
                                    .toList());
                },
                (before, after) -> named("edit.list.duplicate", before, chosen));
    }

    /** Removes lines. */
    public static Edit delete(Set<IndicatorId> ids) {
        Set<IndicatorId> chosen = Set.copyOf(ids);
        return new SimpleEdit(
                e -> e.withIndicators(e.indicators().stream()
                        .filter(i -> !chosen.contains(i.id()))
                        .toList()),
                (before, after) -> named("edit.list.delete", before, chosen));
    }

    /** Moves lines together by {@code lines} places, up when negative; they stop at the ends. */
    public static Edit move(Set<IndicatorId> ids, int lines) {
        Set<IndicatorId> chosen = Set.copyOf(ids);
        return new SimpleEdit(
                e -> {
                    List<Indicator> moved = chosen(e, chosen);
                    if (moved.isEmpty()) {
                        return e;
                    }
                    List<Indicator> rest = new ArrayList<>(e.indicators());
                    rest.removeAll(moved);
                    int first = e.indexOf(moved.get(0).id());
                    rest.addAll(Math.max(0, Math.min(rest.size(), first + lines)), moved);
                    return e.withIndicators(rest);
                },
                (before, after) -> named(lines < 0 ? "edit.list.up" : "edit.list.down", before, chosen));
    }

    /** 平均分配: shares the weight evenly as the rule set allows. */
    public static Edit distributeEvenly(RuleSet rules) {
        return SimpleEdit.of(MESSAGES.text("edit.list.even"), e -> {
            Map<IndicatorId, BigDecimal> weights = EvenWeights.of(e, rules);
            return e.withIndicators(e.indicators().stream()
                    .map(i -> {
                        Optional<BigDecimal> weight =
                                Optional.ofNullable(weights.get(i.id())).or(i::weight);
                        return BudgetEdits.same(i.weight(), weight) ? i : i.withWeight(weight);
                    })
                    .toList());
        });
    }

    private static Evaluation insert(Evaluation evaluation, int index, List<Indicator> lines) {
        List<Indicator> next = new ArrayList<>(evaluation.indicators());
        int number = evaluation.nextIndicatorId().number();
        int at = Math.max(0, Math.min(next.size(), index));
        for (Indicator line : lines) {
            next.add(at++, line.withId(new IndicatorId(number++)));
        }
        return evaluation.withIndicators(next);
    }

    private static List<Indicator> chosen(Evaluation evaluation, Set<IndicatorId> ids) {
        return evaluation.indicators().stream()
                .filter(i -> ids.contains(i.id()))
                .toList();
    }

    private static String named(String key, Evaluation before, Set<IndicatorId> ids) {
        List<Indicator> lines = chosen(before, ids);
        return lines.size() == 1
                ? MESSAGES.text(
                        key + ".one", Wording.indicator(before, lines.get(0).id()))
                : MESSAGES.text(key, lines.size());
    }
}
