package org.ziping.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A sum over what is known.
 *
 * @param value empty when nothing is known
 * @param counted how many amounts it adds up, @param unknown how many it leaves out
 */
public record Sum(Optional<BigDecimal> value, int counted, int unknown) {

    /** The sum of amounts of which some may be unknown. */
    static Sum of(List<Optional<BigDecimal>> amounts) {
        List<BigDecimal> known = amounts.stream().flatMap(Optional::stream).toList();
        return new Sum(known.stream().reduce(BigDecimal::add), known.size(), amounts.size() - known.size());
    }

    /** Whether something is left out of it. */
    public boolean partial() {
        return unknown > 0;
    }
}
