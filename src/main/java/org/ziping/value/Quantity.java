package org.ziping.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * One figure with its unit.
 *
 * @param sign the comparison written with it
 * @param number the figure counted in {@code unit}: 25万人次 is 25 of the unit 万人次
 * @param unit what is counted, {@link Unit#NONE} when nothing says it
 * @param uncertain whether the text itself says the figure is not exact (30余家, 约, 左右)
 */
public record Quantity(Sign sign, BigDecimal number, Unit unit, boolean uncertain) implements Understood {

    /** Whether this can stand for something measured: no inequality was written with it. */
    public boolean isMeasurement() {
        return !sign.isInequality();
    }

    /** The figure counted in {@code other}; empty when the kinds differ or a unit is missing. */
    public Optional<BigDecimal> in(Unit other) {
        if (unit.equals(other)) {
            return Optional.of(number);
        }
        return unit.sameKind(other) ? Optional.of(converted(unit, other)) : Optional.empty();
    }

    /** The same figure, unit replaced; used where the unit stands in the indicator's name. */
    Quantity inTermsOf(Unit named) {
        return new Quantity(sign, number, named, uncertain);
    }

    BigDecimal converted(Unit from, Unit to) {
        return number.multiply(from.factor()).divide(to.factor(), MathContext.DECIMAL128);
    }
}
