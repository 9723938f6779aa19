package org.ziping.value;

import java.math.BigDecimal;

/**
 * A unit of measure. Units of one kind convert through their factors; the kind of a counting word is
 * the word itself, so that 3 个 and 3 台 stay different things.
 *
 * @param symbol as shown to the user, scale included: 万元, %, 台套; a bare scale (万) when only that was written
 * @param kind identity of the dimension; empty when no unit was written
 * @param factor how many of the kind's base units one of this unit is
 */
public record Unit(String symbol, String kind, BigDecimal factor) {

    /** No unit was written. */
    public static final Unit NONE = new Unit("", "", BigDecimal.ONE);

    /** Kind of %, ‰ and 成. */
    public static final String RATIO = "ratio";

    /** Kind of 元, 万元, 亿元. */
    public static final String MONEY = "money";

    private static final String PER_YEAR = "/年";

    /** Whether no unit was written at all. */
    public boolean isNone() {
        return kind.isEmpty() && factor.compareTo(BigDecimal.ONE) == 0;
    }

    /** Whether only a scale was written, as in 200万: a multiplier whose unit must come from elsewhere. */
    public boolean isScaleOnly() {
        return kind.isEmpty() && factor.compareTo(BigDecimal.ONE) != 0;
    }

    /** This unit as a figure of one year, the year that is evaluated, has it: 次 for 次/年. */
    Unit withinTheYear() {
        return kind.endsWith(PER_YEAR) && symbol.endsWith(PER_YEAR)
                ? new Unit(
                        symbol.substring(0, symbol.length() - PER_YEAR.length()),
                        kind.substring(0, kind.length() - PER_YEAR.length()),
                        factor)
                : this;
    }

    /** Whether figures in both units can be converted into each other; a missing unit is of no kind. */
    public boolean sameKind(Unit other) {
        return !kind.isEmpty() && kind.equals(other.kind);
    }
}
