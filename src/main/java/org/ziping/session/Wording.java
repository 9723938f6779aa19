package org.ziping.session;

import org.ziping.base.Messages;
import org.ziping.base.OneLine;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;

/** How evaluations are named in the description of a step. */
final class Wording {

    private static final Messages MESSAGES = Messages.of(Wording.class);
    private static final int LONGEST = 30;

    private Wording() {}

    /** Year and project of an evaluation. */
    static String evaluation(Evaluation evaluation) {
        String project = OneLine.of(evaluation.header(HeaderField.PROJECT), LONGEST);
        String name = project.isEmpty() ? MESSAGES.text("untitled") : project;
        return evaluation.year().map(year -> year + " " + name).orElse(name);
    }
}
