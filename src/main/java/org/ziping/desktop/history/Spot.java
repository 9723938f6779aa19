package org.ziping.desktop.history;

import java.util.Optional;
import org.ziping.model.Evaluation;

/**
 * A state that can be looked at: after an edit, as it came in, or one that was named.
 *
 * @param key tells spots apart
 * @param name what it is called beside another
 * @param when day and time; empty when not known
 * @param state empty when it cannot be brought back
 */
record Spot(String key, String name, String when, Optional<Evaluation> state) {}
