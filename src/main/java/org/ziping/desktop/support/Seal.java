package org.ziping.desktop.support;

import java.util.List;
import java.util.Optional;
import org.ziping.model.Finalised;
import org.ziping.session.Finalising;

/** 定稿 as pages see it: the lock, what stands in its way, and the way out of it. */
public interface Seal {

    /** The lock, while the evaluation is finalised. */
    Optional<Finalised> lock();

    /** Whether nothing can be changed at all, not even the lock. */
    boolean fixed();

    /** What must be put right first. */
    List<Finalising.Obstacle> obstacles();

    /** Finalises; does nothing while something stands in the way. */
    void finalise();

    /** What opening the lock would do to the scores, where the rule set was changed since; empty when nothing. */
    Optional<String> consequence();

    /** Opens the lock for a reason. */
    void reopen(String reason);
}
