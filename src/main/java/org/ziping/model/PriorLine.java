package org.ziping.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.value.Direction;

/**
 * What an indicator promised and reached the year before, as it stood when the new year was begun. Kept
 * with the indicator, so that it outlives last year's evaluation and a change of the name or target.
 *
 * @param direction which way was better, chosen or inferred; empty where the target was no figure
 * @param completionRate as printed, in percent
 * @param score as printed: the assigned score, else the computed one
 */
public record PriorLine(
        String name,
        String target,
        String actual,
        Optional<Direction> direction,
        Optional<Level> level,
        Optional<BigDecimal> weight,
        Optional<BigDecimal> completionRate,
        Optional<BigDecimal> score,
        String deviationReason) {}
