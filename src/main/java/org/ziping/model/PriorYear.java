package org.ziping.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How the evaluation of the year before ended, kept when the new year was begun from it.
 *
 * @param balance received − executed of the total column in 万元, or full-year budget − executed where
 *     nothing is known of receipts; empty when that is not known either
 * @param grade the label; empty while there was no total
 */
public record PriorYear(
        Optional<Integer> year, Optional<BigDecimal> balance, Optional<BigDecimal> total, String grade) {}
