package org.ziping.store;

import java.time.Instant;
import java.util.Map;
import org.ziping.model.Facts;

/**
 * One edit of one evaluation as journalled.
 *
 * @param number its place in the journal of the whole library
 * @param changes the facts it changed; empty when {@code intact} is false
 * @param intact whether its checksum fits
 */
public record JournalEntry(
        long number,
        Instant at,
        String description,
        EntryState state,
        Map<String, Facts.Change> changes,
        boolean intact) {

    /** Takes a copy. */
    public JournalEntry {
        changes = Map.copyOf(changes);
    }
}
