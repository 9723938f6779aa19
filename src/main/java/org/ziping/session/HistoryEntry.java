package org.ziping.session;

import java.time.Instant;
import org.ziping.store.EntryState;

/**
 * A line of an evaluation's history.
 *
 * @param number names it for {@link EvaluationSession#after}
 * @param lock whether it finalised or reopened the evaluation
 */
public record HistoryEntry(long number, Instant at, String description, EntryState state, boolean lock) {}
