package org.ziping.value;

import java.math.BigDecimal;

/**
 * A number with its unit as found inside a text.
 *
 * @param chinese whether the number was written in Chinese numerals
 * @param end where the unit ends
 */
record Figure(BigDecimal number, Unit unit, boolean uncertain, boolean chinese, int end) {

    /** Whether a real unit, not only a scale, was written. */
    boolean hasUnit() {
        return !unit.kind().isEmpty();
    }

    Figure in(Unit other, int newEnd) {
        return new Figure(number, other, uncertain, chinese, newEnd);
    }
}
