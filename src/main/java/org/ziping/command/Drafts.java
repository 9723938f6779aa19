package org.ziping.command;

import org.ziping.importer.plan.EvaluationDraft;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.importer.plan.ImportedProject;
import org.ziping.model.Evaluation;
import org.ziping.session.Stock;

/** Makes evaluations of what files bring, with the forms that come with the program. */
final class Drafts {

    private static final EvaluationDraft DRAFT =
            new EvaluationDraft(Stock.ofUser().forms());

    private Drafts() {}

    static Evaluation evaluation(ImportedProject project, ImportPlan plan) {
        return DRAFT.of(plan, project);
    }
}
