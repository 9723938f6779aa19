package org.ziping.session;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.ziping.model.Evaluation;
import org.ziping.model.Facts;
import org.ziping.model.FactsReader;
import org.ziping.store.JournalEntry;

/**
 * An edit on the undo or redo stack, with the way back and forth.
 *
 * @param base the edit it was made after, 0 for the state the evaluation came in with; empty when not known
 * @param lock whether it finalised or reopened the evaluation
 */
record Step(
        long number,
        Instant at,
        String description,
        Optional<Long> base,
        boolean lock,
        UnaryOperator<Evaluation> undo,
        UnaryOperator<Evaluation> redo) {

    /** An edit of this session: both states are at hand. */
    static Step of(
            long number, Instant at, String description, Optional<Long> base, Evaluation before, Evaluation after) {
        boolean lock = !before.finalised().equals(after.finalised());
        return new Step(number, at, description, base, lock, e -> before, e -> after);
    }

    /** An edit of an earlier session: the journal knows the facts it changed. */
    static Step of(JournalEntry entry) {
        Map<String, Facts.Change> back = new TreeMap<>();
        entry.changes().forEach((path, change) -> back.put(path, change.reversed()));
        return new Step(
                entry.number(),
                entry.at(),
                entry.description(),
                entry.base(),
                entry.changes().keySet().stream().anyMatch(Facts::locks),
                e -> FactsReader.read(Facts.apply(Facts.of(e), back)),
                e -> FactsReader.read(Facts.apply(Facts.of(e), entry.changes())));
    }
}
