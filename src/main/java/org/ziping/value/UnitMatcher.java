package org.ziping.value;

import java.math.BigDecimal;
import org.ziping.value.Comparison.Outcome;

/** Finds the common unit of a target and an actual, refusing where a missing unit leaves two plausible readings. */
final class UnitMatcher {

    private static final BigDecimal MANY = BigDecimal.valueOf(1000);
    private static final BigDecimal SCALE = BigDecimal.valueOf(10_000);

    private UnitMatcher() {}

    static Comparison match(Quantity target, Quantity actual) {
        Unit left = target.unit();
        Unit right = actual.unit();
        if (left.kind().isEmpty() && right.kind().isEmpty()) {
            return bothUnnamed(target, actual);
        }
        if (left.kind().isEmpty()) {
            return named(actual, target, true);
        }
        if (right.kind().isEmpty()) {
            return named(target, actual, false);
        }
        return actual.in(left)
                .map(figure -> new Comparison(Outcome.COMPARABLE, target.number(), figure, left, false))
                .orElseGet(
                        () -> new Comparison(Outcome.DIFFERENT_KINDS, target.number(), actual.number(), left, false));
    }

    /** Neither side names a unit; at most scales (200万) were written. */
    private static Comparison bothUnnamed(Quantity target, Quantity actual) {
        Unit left = target.unit();
        Unit right = actual.unit();
        if (left.isNone() == right.isNone()) {
            return comparable(target.number(), actual.converted(right, left), left, false);
        }
        return left.isNone()
                ? assumed(target.number(), actual.number(), right, ratioOf(target, actual))
                : assumed(target.number(), actual.number(), left, ratioOf(actual, target));
    }

    /** One side is in a named unit, the other bare or with a scale only. */
    private static Comparison named(Quantity full, Quantity bare, boolean bareIsTarget) {
        Unit unit = full.unit();
        if (bare.unit().isScaleOnly()) {
            Unit base = new Unit(unit.symbol(), unit.kind(), BigDecimal.ONE);
            if (unit.kind().equals(Unit.RATIO)) {
                return ordered(Outcome.DIFFERENT_KINDS, full.number(), bare.number(), unit, bareIsTarget);
            }
            BigDecimal figure =
                    bare.converted(bare.unit(), unit.kind().equals(Unit.MONEY) ? unit : scaleOf(unit, base));
            return ordered(Outcome.COMPARABLE, full.number(), figure, unit, bareIsTarget);
        }
        if (unit.kind().equals(Unit.RATIO)) {
            return ratio(full, bare, bareIsTarget);
        }
        Outcome outcome = plausible(bare, full) ? Outcome.COMPARABLE : Outcome.UNCLEAR;
        return ordered(outcome, full.number(), bare.number(), unit, bareIsTarget);
    }

    private static Unit scaleOf(Unit unit, Unit base) {
        return unit.symbol().startsWith("万") ? unit : base;
    }

    private static Comparison ratio(Quantity full, Quantity bare, boolean bareIsTarget) {
        return ordered(Outcome.COMPARABLE, full.number(), bare.number(), full.unit(), bareIsTarget);
    }

    private static boolean plausible(Quantity bare, Quantity full) {
        return ratioOf(bare, full);
    }

    private static boolean ratioOf(Quantity bare, Quantity full) {
        return full.unit().factor().compareTo(SCALE) < 0
                || bare.number().abs().compareTo(full.number().abs().multiply(MANY)) < 0;
    }

    private static Comparison comparable(BigDecimal target, BigDecimal actual, Unit unit, boolean assumed) {
        return new Comparison(Outcome.COMPARABLE, target, actual, unit, assumed);
    }

    private static Comparison assumed(BigDecimal target, BigDecimal actual, Unit unit, boolean plausible) {
        return new Comparison(plausible ? Outcome.COMPARABLE : Outcome.UNCLEAR, target, actual, unit, true);
    }

    private static Comparison ordered(Outcome outcome, BigDecimal full, BigDecimal bare, Unit unit, boolean swap) {
        return swap ? new Comparison(outcome, bare, full, unit, true) : new Comparison(outcome, full, bare, unit, true);
    }
}
