package org.ziping.command;

import java.util.List;
import org.ziping.check.Finding;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.importer.plan.ImportedProject;
import org.ziping.model.Evaluation;
import org.ziping.scoring.Scorecard;
import org.ziping.session.Assessment;
import org.ziping.session.Assessor;

/** A project of a file as it would come into the library, and what its scores are by the rules alone. */
record Recomputed(Evaluation evaluation, Scorecard card, List<Finding> findings) {

    private static final Assessor ASSESSOR = Assessor.standard();

    static Recomputed of(ImportedProject project, ImportPlan plan) {
        Assessment asFiled = ASSESSOR.assess(Drafts.evaluation(project, plan));
        return new Recomputed(asFiled.evaluation(), asFiled.scorecard(), asFiled.findings());
    }

    /** The scorecard without the scores that were only filed. */
    Scorecard computed() {
        Evaluation bare = evaluation
                .withExecution(evaluation.execution().withoutFiledScore())
                .withIndicators(evaluation.indicators().stream()
                        .map(i -> i.withAssigned(i.assigned().filter(a -> !a.filed())))
                        .toList());
        return ASSESSOR.assess(bare).scorecard();
    }
}
