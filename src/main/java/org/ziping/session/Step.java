package org.ziping.session;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.ziping.model.Evaluation;
import org.ziping.model.Facts;
import org.ziping.model.FactsReader;
import org.ziping.store.JournalEntry;

/** An edit on the undo or redo stack, with the way back and forth. */
record Step(
        long number, Instant at, String description, UnaryOperator<Evaluation> undo, UnaryOperator<Evaluation> redo) {

    /** An edit of this session: both states are at hand. */
    static Step of(long number, Instant at, String description, Evaluation before, Evaluation after) {
        return new Step(number, at, description, e -> before, e -> after);
    }

    /** An edit of an earlier session: the journal knows the facts it changed. */
    static Step of(JournalEntry entry) {
        Map<String, Facts.Change> back = new TreeMap<>();
        entry.changes().forEach((path, change) -> back.put(path, change.reversed()));
        return new Step(
                entry.number(),
                entry.at(),
                entry.description(),
                e -> FactsReader.read(Facts.apply(Facts.of(e), back)),
                e -> FactsReader.read(Facts.apply(Facts.of(e), entry.changes())));
    }
}
