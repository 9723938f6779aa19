package org.ziping.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.ziping.model.Facts;

/**
 * One edit of one evaluation as journalled.
 *
 * @param number its place in the journal of the whole library
 * @param changes the facts it changed; empty when {@code intact} is false
 * @param intact whether its checksum fits
 * @param base the edit it was made after, 0 for the state the evaluation came in with; empty when not known
 */
public record JournalEntry(
        long number,
        Instant at,
        String description,
        EntryState state,
        Map<String, Facts.Change> changes,
        boolean intact,
        Optional<Long> base) {

    /** Takes a copy. */
    public JournalEntry {
        changes = Map.copyOf(changes);
    }
}
