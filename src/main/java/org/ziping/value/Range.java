package org.ziping.value;

import java.math.BigDecimal;

/**
 * Two bounds that belong together: 3—5天, 80%~90%. {@code low ≤ high}; both count in {@code unit}.
 */
public record Range(BigDecimal low, BigDecimal high, Unit unit) implements Understood {

    /** The lower bound as a quantity of its own. */
    public Quantity lowest() {
        return new Quantity(Sign.AT_LEAST, low, unit, false);
    }

    /** The upper bound as a quantity of its own. */
    public Quantity highest() {
        return new Quantity(Sign.AT_MOST, high, unit, false);
    }
}
