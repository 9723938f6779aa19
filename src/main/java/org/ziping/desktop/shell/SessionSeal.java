package org.ziping.desktop.shell;

import java.util.List;
import java.util.Optional;
import org.ziping.desktop.support.Seal;
import org.ziping.model.Finalised;
import org.ziping.session.EvaluationSession;
import org.ziping.session.Finalising;

/** The seal of an evaluation of the open library. */
record SessionSeal(EvaluationSession session) implements Seal {

    @Override
    public Optional<Finalised> lock() {
        return session.finalised();
    }

    @Override
    public boolean fixed() {
        return session.sealed();
    }

    @Override
    public List<Finalising.Obstacle> obstacles() {
        return session.obstacles();
    }

    @Override
    public void finalise() {
        if (!fixed() && lock().isEmpty() && obstacles().isEmpty()) {
            session.finalise();
        }
    }

    @Override
    public Optional<String> consequence() {
        return session.ruleChange();
    }

    @Override
    public void reopen(String reason) {
        if (!fixed() && lock().isPresent()) {
            session.reopen(reason);
        }
    }
}
