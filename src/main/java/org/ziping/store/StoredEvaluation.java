package org.ziping.store;

import java.time.Instant;
import java.util.Optional;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;

/**
 * An evaluation as read from the library. When it is damaged, {@code evaluation} is the best that is
 * known: from the journal, else as read, else empty.
 */
public record StoredEvaluation(
        EvaluationId id, Evaluation evaluation, boolean removed, Instant changed, Optional<Damage> damage) {}
