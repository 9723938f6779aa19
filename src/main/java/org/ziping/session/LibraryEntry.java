package org.ziping.session;

import java.time.Instant;
import java.util.Optional;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;
import org.ziping.store.Damage;

/**
 * One line of the library: an evaluation as it stands.
 *
 * @param changed when it was last edited
 * @param damage present when what is stored cannot be trusted; it is then read-only
 */
public record LibraryEntry(EvaluationId id, Assessment assessment, Instant changed, Optional<Damage> damage) {

    /** The evaluation itself. */
    public Evaluation evaluation() {
        return assessment.evaluation();
    }
}
