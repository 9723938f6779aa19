package org.ziping.session;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;

/**
 * The evaluations of a library that nobody scored and checked yet. {@link #assess} is pure work for any
 * thread; only {@link #settle} belongs to the workspace's own.
 */
public final class Backlog {

    private final Workspace workspace;
    private final Assessor assessor;
    private final Map<EvaluationId, Evaluation> waiting;

    Backlog(Workspace workspace, Assessor assessor, Map<EvaluationId, Evaluation> waiting) {
        this.workspace = workspace;
        this.assessor = assessor;
        this.waiting = Map.copyOf(waiting);
    }

    /** How many there are. */
    public int size() {
        return waiting.size();
    }

    /** Scores and checks them; {@code goOn} is told how many of how many are done and may end it early. */
    public Map<EvaluationId, Assessment> assess(BiPredicate<Integer, Integer> goOn) {
        Map<EvaluationId, Assessment> done = new HashMap<>();
        for (Map.Entry<EvaluationId, Evaluation> one : waiting.entrySet()) {
            if (!goOn.test(done.size(), waiting.size())) {
                break;
            }
            done.put(one.getKey(), assessor.assess(one.getValue()));
        }
        return done;
    }

    /** Hands the outcome over. What was edited since, or is judged by other rules now, is left alone. */
    public void settle(Map<EvaluationId, Assessment> done) {
        workspace.settle(assessor, done);
    }
}
