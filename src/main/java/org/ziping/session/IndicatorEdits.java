package org.ziping.session;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ziping.base.Messages;
import org.ziping.model.AssignedScore;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.model.Level;
import org.ziping.value.Direction;

/** Edits of one indicator. One that is no longer there, or already so, is left alone. */
public final class IndicatorEdits {

    private static final Messages MESSAGES = Messages.of(IndicatorEdits.class);

    private IndicatorEdits() {}

    /** Sets the first tier. */
    public static Edit firstTier(IndicatorId id, String tier) {
        return text(id, "firstTier", Indicator::firstTier, tier, i -> i.withTiers(tier, i.secondTier()));
    }

    /** Sets the second tier. */
    public static Edit secondTier(IndicatorId id, String tier) {
        return text(id, "secondTier", Indicator::secondTier, tier, i -> i.withTiers(i.firstTier(), tier));
    }

    /** Sets the name. */
    public static Edit name(IndicatorId id, String name) {
        return text(id, "name", Indicator::name, name, i -> i.withName(name));
    }

    /** Sets the target as typed. */
    public static Edit target(IndicatorId id, String target) {
        return text(id, "target", Indicator::target, target, i -> i.withTarget(target));
    }

    /** Sets the actual as typed. */
    public static Edit actual(IndicatorId id, String actual) {
        return text(id, "actual", Indicator::actual, actual, i -> i.withActual(actual));
    }

    /** Sets the reason for the deviation. */
    public static Edit reason(IndicatorId id, String reason) {
        return text(id, "reason", Indicator::deviationReason, reason, i -> i.withDeviationReason(reason));
    }

    /** Sets the weight in points, or leaves it open. */
    public static Edit weight(IndicatorId id, Optional<BigDecimal> weight) {
        return new SimpleEdit(
                e -> e.withIndicator(id, i -> BudgetEdits.same(i.weight(), weight) ? i : i.withWeight(weight)),
                told(id, "weight", i -> Wording.value(i.weight())));
    }

    /** Chooses which way is better, or leaves that to the target. */
    public static Edit direction(IndicatorId id, Optional<Direction> direction) {
        return new SimpleEdit(
                e -> e.withIndicator(id, unless(i -> i.direction().equals(direction), i -> i.withDirection(direction))),
                told(
                        id,
                        "direction",
                        i -> i.direction()
                                .map(d -> MESSAGES.text("direction." + d.name()))
                                .orElseGet(() -> MESSAGES.text("direction.inferred"))));
    }

    /** Chooses the level of a qualitative indicator, or leaves it open. */
    public static Edit level(IndicatorId id, Optional<Level> level) {
        return new SimpleEdit(
                e -> e.withIndicator(id, unless(i -> i.level().equals(level), i -> i.withLevel(level))),
                told(id, "level", i -> level(i.level())));
    }

    /** Settles a proposed full score: the first level is reached, and a score as filed no longer counts. */
    public static Edit acceptProposed(IndicatorId id) {
        return new SimpleEdit(
                e -> e.withIndicator(id, i -> i.withLevel(Optional.of(Level.REACHED))),
                (before, after) -> MESSAGES.text("edit.indicator.accept", Wording.indicator(before, id)));
    }

    /** Assigns a score, with the officer's reason. */
    public static Edit assign(IndicatorId id, BigDecimal score, String reason) {
        Optional<AssignedScore> assigned = Optional.of(AssignedScore.byOfficer(score, reason));
        return new SimpleEdit(
                e -> e.withIndicator(id, unless(i -> i.assigned().equals(assigned), i -> i.withAssigned(assigned))),
                told(id, "score", i -> Wording.value(i.assigned().map(AssignedScore::score))));
    }

    /** Lets the computed score count instead of one that was filed or assigned. */
    public static Edit takeComputed(IndicatorId id) {
        return new SimpleEdit(
                e -> e.withIndicator(id, unless(i -> i.assigned().isEmpty(), i -> i.withAssigned(Optional.empty()))),
                (before, after) -> MESSAGES.text("edit.indicator.computed", Wording.indicator(before, id)));
    }

    /** Makes the line a detail (其中) of the one above it, or a scored line again. */
    public static Edit detail(IndicatorId id, boolean detail) {
        return new SimpleEdit(
                e -> e.withIndicator(id, unless(i -> i.detail() == detail, i -> i.withDetail(detail))),
                (before, after) -> MESSAGES.text(
                        detail ? "edit.indicator.detail" : "edit.indicator.scored", Wording.indicator(before, id)));
    }

    private static Edit text(
            IndicatorId id,
            String field,
            Function<Indicator, String> now,
            String next,
            UnaryOperator<Indicator> change) {
        return new SimpleEdit(
                e -> e.withIndicator(id, unless(i -> now.apply(i).equals(next), change)),
                told(id, field, i -> Wording.value(now.apply(i))));
    }

    private static UnaryOperator<Indicator> unless(
            Function<Indicator, Boolean> already, UnaryOperator<Indicator> change) {
        return i -> already.apply(i) ? i : change.apply(i);
    }

    private static SimpleEdit.Telling told(IndicatorId id, String field, Function<Indicator, String> value) {
        return (before, after) -> MESSAGES.text(
                "edit.indicator.field",
                Wording.indicator(before, id),
                MESSAGES.text("field." + field),
                before.indicator(id).map(value).orElse(""),
                after.indicator(id).map(value).orElse(""));
    }

    private static String level(Optional<Level> level) {
        return level.map(l -> MESSAGES.text("level." + l.number())).orElseGet(() -> Wording.value(""));
    }
}
