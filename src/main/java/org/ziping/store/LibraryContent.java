package org.ziping.store;

import java.util.List;

/**
 * All of a library as read when it is opened.
 *
 * @param evaluations in the order of their ids, removed ones included
 * @param steps done and undone changes to the library, oldest first
 * @param lastEvaluation the highest id ever given
 * @param lastEntry the highest number in the journal
 */
public record LibraryContent(
        List<StoredEvaluation> evaluations, List<LibraryStep> steps, long lastEvaluation, long lastEntry) {

    /** Takes copies. */
    public LibraryContent {
        evaluations = List.copyOf(evaluations);
        steps = List.copyOf(steps);
    }
}
