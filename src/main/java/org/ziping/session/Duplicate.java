package org.ziping.session;

import java.util.List;
import java.util.OptionalInt;
import org.ziping.model.EvaluationId;

/**
 * What an arriving evaluation is the like of: same project, unit and year.
 *
 * @param stored evaluations of the library
 * @param earlier index of an evaluation that arrives before it
 * @param identical whether it says nothing that one of them does not say too
 */
public record Duplicate(List<EvaluationId> stored, OptionalInt earlier, boolean identical) {

    /** Keeps its own copy. */
    public Duplicate {
        stored = List.copyOf(stored);
    }

    /** What to do when nobody decides: never loses anything, and does not store the same thing twice. */
    public OnDuplicate proposed() {
        return identical ? OnDuplicate.SKIP : OnDuplicate.KEEP;
    }
}
