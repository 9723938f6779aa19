package org.ziping.store;

import java.time.Instant;
import java.util.Optional;
import org.ziping.model.Evaluation;

/**
 * A state of an evaluation that was given a name.
 *
 * @param number names it within its evaluation
 * @param at when it was named
 * @param state absent when what is stored is damaged
 */
public record StoredVersion(long number, Instant at, String name, Optional<Evaluation> state) {}
