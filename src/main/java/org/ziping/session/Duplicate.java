package org.ziping.session;

import java.util.List;
import java.util.OptionalInt;
import org.ziping.model.EvaluationId;

/**
 * What an arriving evaluation is the like of: same project, unit and year.
 *
 * @param stored evaluations of the library
 * @param earlier index of an evaluation that arrives before it
 * @param locked whether one of the library's is finalised and therefore stays
 * @param identical whether it says nothing that one of them does not say too
 */
public record Duplicate(List<EvaluationId> stored, OptionalInt earlier, boolean locked, boolean identical) {

    /** Keeps its own copy. */
    public Duplicate {
        stored = List.copyOf(stored);
    }

    /** What to do when nobody decides: never loses anything, and does not store the same thing twice. */
    public OnDuplicate proposed() {
        return identical ? OnDuplicate.SKIP : OnDuplicate.KEEP;
    }

    /** What can be done of what a person wants: what is finalised is never replaced, both stay. */
    public OnDuplicate possible(OnDuplicate wanted) {
        return locked && wanted == OnDuplicate.REPLACE ? OnDuplicate.KEEP : wanted;
    }
}
