package org.ziping.store;

import java.time.Instant;
import java.util.Set;
import org.ziping.model.EvaluationId;

/** One change to the library as a whole: evaluations that came in and went out together. */
public record LibraryStep(
        long number,
        Instant at,
        String description,
        EntryState state,
        Set<EvaluationId> added,
        Set<EvaluationId> removed) {

    /** Takes copies. */
    public LibraryStep {
        added = Set.copyOf(added);
        removed = Set.copyOf(removed);
    }
}
