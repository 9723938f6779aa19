package org.ziping.value;

import java.math.BigDecimal;
import org.ziping.value.Comparison.Outcome;

/** Finds the common unit of a target and an actual, refusing where a missing unit leaves two plausible readings. */
final class UnitMatcher {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MANY = BigDecimal.valueOf(1000);
    private static final BigDecimal SCALED = BigDecimal.valueOf(10_000);
    private static final BigDecimal LARGE_SHARE = new BigDecimal("0.2");
    private static final BigDecimal SMALL_SHARE = new BigDecimal("0.02");
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    private UnitMatcher() {}

    static Comparison match(Quantity target, Quantity actual) {
        Unit left = target.unit();
        Unit right = actual.unit();
        if (left.equals(right) || left.sameKind(right)) {
            return new Comparison(Outcome.COMPARABLE, target.number(), actual.converted(right, left), left, false);
        }
        Unit leftYear = left.withinTheYear();
        Unit rightYear = right.withinTheYear();
        if (leftYear.sameKind(rightYear)) {
            return new Comparison(
                    Outcome.COMPARABLE, target.number(), actual.converted(rightYear, leftYear), left, false);
        }
        if (!left.kind().isEmpty() && !right.kind().isEmpty()) {
            return new Comparison(Outcome.DIFFERENT_KINDS, target.number(), actual.number(), left, false);
        }
        if (left.isScaleOnly() && right.isScaleOnly()) {
            return new Comparison(Outcome.COMPARABLE, target.number(), actual.converted(right, left), left, false);
        }
        boolean targetIsBare = isBarer(left, right);
        Quantity full = targetIsBare ? actual : target;
        Quantity bare = targetIsBare ? target : actual;
        Completed completed = complete(bare, full);
        return targetIsBare
                ? new Comparison(completed.outcome(), completed.number(), full.number(), full.unit(), true)
                : new Comparison(completed.outcome(), full.number(), completed.number(), full.unit(), true);
    }

    private record Completed(Outcome outcome, BigDecimal number) {}

    private static boolean isBarer(Unit left, Unit right) {
        return left.kind().isEmpty() && (left.isNone() || !right.kind().isEmpty());
    }

    /** The bare figure in the unit of the full one. */
    private static Completed complete(Quantity bare, Quantity full) {
        Unit unit = full.unit();
        boolean ratio = unit.kind().equals(Unit.RATIO);
        if (bare.unit().isScaleOnly()) {
            Unit scaled = Scale.beside(bare.unit(), unit);
            return ratio
                    ? new Completed(Outcome.DIFFERENT_KINDS, bare.number())
                    : new Completed(Outcome.COMPARABLE, bare.converted(scaled, unit));
        }
        if (ratio) {
            return share(bare.number(), full);
        }
        Outcome outcome = isPlausible(bare.number().abs(), full) ? Outcome.COMPARABLE : Outcome.UNCLEAR;
        return new Completed(outcome, bare.number());
    }

    /** Up to 1 beside a percentage: a fraction where only that is plausible, else a percentage or unclear. */
    private static Completed share(BigDecimal number, Quantity full) {
        if (number.signum() <= 0 || number.compareTo(BigDecimal.ONE) > 0) {
            return new Completed(Outcome.COMPARABLE, number);
        }
        BigDecimal share = full.number().multiply(full.unit().factor());
        if (share.compareTo(SMALL_SHARE) <= 0) {
            return new Completed(Outcome.COMPARABLE, number);
        }
        boolean fraction =
                share.compareTo(LARGE_SHARE) >= 0 && number.multiply(FOUR).compareTo(share) >= 0;
        BigDecimal scaled = full.unit().symbol().equals("%")
                ? number.multiply(HUNDRED)
                : number.divide(full.unit().factor(), java.math.MathContext.DECIMAL128);
        return new Completed(fraction ? Outcome.COMPARABLE : Outcome.UNCLEAR, fraction ? scaled : number);
    }

    /** A bare 1500000 beside 150万元, or a bare 150 beside 1500000元, may be in either unit. */
    private static boolean isPlausible(BigDecimal number, Quantity full) {
        BigDecimal other = full.number().abs();
        if (number.signum() == 0 || other.signum() == 0) {
            return true;
        }
        boolean scaled = full.unit().factor().compareTo(SCALED) >= 0;
        boolean money = full.unit().kind().equals(Unit.MONEY);
        boolean huge = number.compareTo(other.multiply(MANY)) >= 0;
        boolean tiny = number.multiply(MANY).compareTo(other) <= 0;
        return !(scaled && huge) && !(money && !scaled && tiny);
    }
}
