package org.ziping.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The scored line 预算执行率: its weight where it departs from the rule set's, an assigned score, the
 * reason for a deviation and what was filed. Its figures come from the budget table.
 */
public record Execution(
        Optional<BigDecimal> weight,
        Optional<AssignedScore> assigned,
        String deviationReason,
        Optional<FiledLine> filed) {

    /** Nothing but what the rule set says. */
    public static final Execution DEFAULT = new Execution(Optional.empty(), Optional.empty(), "", Optional.empty());

    /** The same line with another weight. */
    public Execution withWeight(Optional<BigDecimal> next) {
        return new Execution(next, withoutFiledScore().assigned, deviationReason, filed);
    }

    /** The same line with an assigned score, or without one. */
    public Execution withAssigned(Optional<AssignedScore> next) {
        return new Execution(weight, next, deviationReason, filed);
    }

    /** The same line with another reason. */
    public Execution withDeviationReason(String next) {
        return new Execution(weight, assigned, next, filed);
    }

    /** Drops a score that was assigned as filed: its figures have changed since. */
    public Execution withoutFiledScore() {
        return new Execution(weight, assigned.filter(a -> !a.filed()), deviationReason, filed);
    }
}
