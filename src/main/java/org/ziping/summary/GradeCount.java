package org.ziping.summary;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many evaluations have one grade.
 *
 * @param share of the evaluations that have a grade, in percent; empty when none has
 */
public record GradeCount(String label, int count, Optional<BigDecimal> share) {}
