package org.ziping.desktop.importer;

import org.ziping.base.Messages;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.importer.plan.ImportStatus;

/** Says in one sentence how reading a file went. */
final class PlanSentence {

    private static final Messages MESSAGES = Messages.of(PlanSentence.class);

    private PlanSentence() {}

    static String of(ImportPlan plan) {
        if (plan.message().isPresent()) {
            return plan.message().get();
        }
        if (plan.status() == ImportStatus.READ) {
            return MESSAGES.text(
                    "import.read",
                    plan.file(),
                    plan.projects().size(),
                    plan.understood().size());
        }
        return MESSAGES.text(plan.status() == ImportStatus.EMPTY_FORM ? "import.empty-form" : "import.nothing");
    }
}
