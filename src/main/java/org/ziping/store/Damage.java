package org.ziping.store;

import java.util.Optional;
import org.ziping.model.Evaluation;

/**
 * What is wrong with a stored evaluation whose checksum does not fit.
 *
 * @param sentence what happened and what can be done
 * @param fromJournal the evaluation as the journal tells it, when that is whole
 */
public record Damage(String sentence, Optional<Evaluation> fromJournal) {}
