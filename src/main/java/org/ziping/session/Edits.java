package org.ziping.session;

import org.ziping.base.Messages;
import org.ziping.base.OneLine;
import org.ziping.check.Finding;
import org.ziping.check.Waivers;
import org.ziping.model.Evaluation;
import org.ziping.model.Waiver;

/** Edits of an evaluation as a whole: going back to an earlier state, and answering findings with a reason. */
public final class Edits {

    private static final Messages MESSAGES = Messages.of(Edits.class);
    private static final int LONGEST = 40;

    private Edits() {}

    /** Goes back to an earlier state; the state left behind is a step of undo away, and no lock comes back. */
    public static Edit restore(String name, Evaluation state) {
        return new Edit(MESSAGES.text("edit.restore", name), before -> state.withFinalised(before.finalised()));
    }

    /** Switches the check of a finding off for what the finding points at. */
    public static Edit waive(Finding finding, String reason) {
        return new Edit(
                MESSAGES.text("edit.waive", OneLine.of(finding.message(), LONGEST), reason.strip()),
                e -> e.withWaiver(Waivers.of(finding, reason)));
    }

    /** Switches a check on again. */
    public static Edit unwaive(Waiver waiver) {
        return new Edit(
                MESSAGES.text("edit.unwaive", OneLine.of(waiver.said(), LONGEST)),
                e -> e.withoutWaiver(waiver.check(), waiver.scope()));
    }
}
