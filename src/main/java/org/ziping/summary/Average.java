package org.ziping.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * An average or a rate over the rows that have what it takes.
 *
 * @param value rounded to 2 decimals; empty when there is nothing to divide by
 * @param counted how many rows it stands on, @param leftOut how many lack something
 */
public record Average(Optional<BigDecimal> value, int counted, int leftOut) {

    /** One row's share of an average: a value and how much it weighs. */
    record Part(BigDecimal value, BigDecimal weight) {

        BigDecimal product() {
            return value.multiply(weight);
        }
    }

    /** The weighted average of {@code parts}, taken from {@code of} rows; a weight of 0 counts for nothing. */
    static Average weighted(List<Part> parts, int of) {
        BigDecimal products = parts.stream().map(Part::product).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal weights = parts.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Average(quotient(products, weights), parts.size(), of - parts.size());
    }

    /** A quotient rounded as averages are; empty over 0. */
    static Optional<BigDecimal> quotient(BigDecimal dividend, BigDecimal divisor) {
        return divisor.signum() == 0
                ? Optional.empty()
                : Optional.of(dividend.divide(divisor, SummaryRow.PLACES, RoundingMode.HALF_UP));
    }
}
