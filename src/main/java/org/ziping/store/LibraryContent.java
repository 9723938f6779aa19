package org.ziping.store;

import java.util.List;
import java.util.Optional;

/**
 * All of a library as read when it is opened.
 *
 * @param evaluations in the order of their ids, removed ones included
 * @param steps done and undone changes to the library, oldest first
 * @param lastEvaluation the highest id ever given
 * @param lastEntry the highest number in the journal
 * @param journalDamage what to say when the journal cannot be read; the library then takes no edits
 */
public record LibraryContent(
        List<StoredEvaluation> evaluations,
        List<LibraryStep> steps,
        long lastEvaluation,
        long lastEntry,
        Optional<String> journalDamage) {

    /** Takes copies. */
    public LibraryContent {
        evaluations = List.copyOf(evaluations);
        steps = List.copyOf(steps);
    }
}
