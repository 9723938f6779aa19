package org.ziping.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;

/** One thing to write, in one transaction. Evaluations come whole; the store finds what differs. */
public sealed interface Write {

    /**
     * An edit of one evaluation; discards what was undone there before.
     *
     * @param base the edit it was made after, 0 where that is the state the evaluation came in with; empty
     *     when that is not known
     */
    record Edited(
            long entry,
            Instant at,
            String description,
            EvaluationId id,
            Evaluation before,
            Evaluation after,
            Optional<Long> base)
            implements Write {}

    /** A state of an evaluation that was given a name. */
    record Named(Instant at, EvaluationId id, long version, String name, Evaluation state) implements Write {}

    /** An edit undone or redone. */
    record Moved(long entry, EntryState state, Instant at, EvaluationId id, Evaluation before, Evaluation after)
            implements Write {}

    /** Evaluations added and removed in one step; discards what was undone in the library before. */
    record LibraryEdited(
            long entry, Instant at, String description, Map<EvaluationId, Evaluation> added, Set<EvaluationId> removed)
            implements Write {

        /** Takes copies. */
        public LibraryEdited {
            added = Map.copyOf(added);
            removed = Set.copyOf(removed);
        }
    }

    /** A library step undone or redone: these evaluations are shown again, those put away. */
    record LibraryMoved(long entry, EntryState state, Instant at, Set<EvaluationId> shown, Set<EvaluationId> hidden)
            implements Write {

        /** Takes copies. */
        public LibraryMoved {
            shown = Set.copyOf(shown);
            hidden = Set.copyOf(hidden);
        }
    }

    /** A damaged evaluation written anew. */
    record Recovered(Instant at, EvaluationId id, Evaluation evaluation) implements Write {}
}
