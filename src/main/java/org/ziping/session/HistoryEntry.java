package org.ziping.session;

import java.time.Instant;
import org.ziping.store.EntryState;

/** A line of an evaluation's history. {@code number} names it for {@link EvaluationSession#after}. */
public record HistoryEntry(long number, Instant at, String description, EntryState state) {}
