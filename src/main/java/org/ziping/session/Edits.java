package org.ziping.session;

import java.util.List;
import org.ziping.base.Messages;
import org.ziping.check.QuickFix;
import org.ziping.model.Evaluation;

/** Edits made of others, and of whole evaluations. */
public final class Edits {

    private static final Messages MESSAGES = Messages.of(Edits.class);

    private Edits() {}

    /** Several edits as one step. */
    public static Edit all(String description, List<Edit> edits) {
        List<Edit> parts = List.copyOf(edits);
        return SimpleEdit.of(description, before -> {
            Evaluation after = before;
            for (Edit edit : parts) {
                after = edit.apply(after);
            }
            return after;
        });
    }

    /** A pasted or cleared block of cells as one step; {@code cells} is how many. */
    public static Edit block(int cells, List<Edit> edits) {
        return all(MESSAGES.text("edit.block", cells), edits);
    }

    /** Puts a whole evaluation in the place of this one; the old one is a step of undo away. */
    public static Edit replace(String description, Evaluation with) {
        return SimpleEdit.of(description, before -> with);
    }

    /** Carries out the remedy of a finding. */
    public static Edit fix(QuickFix fix) {
        return SimpleEdit.of(MESSAGES.text("edit.fix", fix.label()), fix.remedy());
    }
}
