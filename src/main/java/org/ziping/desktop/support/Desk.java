package org.ziping.desktop.support;

import java.util.List;
import java.util.function.UnaryOperator;
import org.ziping.check.CheckReport;
import org.ziping.check.Finding;
import org.ziping.model.Evaluation;
import org.ziping.narrative.LiveFields;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.Scorecard;

/**
 * The open evaluation as pages see it: what it is now, what it scores, what is found, and the one way
 * to change it. All calls on the window's thread.
 */
public interface Desk {

    /** The evaluation with every edit so far. */
    Evaluation evaluation();

    /** Its scores, or those of the provisional evaluation while somebody types. */
    Scorecard scorecard();

    /** What the checks find, the weightiest first. */
    List<Finding> findings();

    /** What the checks find and the officer switched off, each with the reason. */
    default List<CheckReport.Waived> waived() {
        return List.of();
    }

    /** The fields texts can stand on, with the values they have now. */
    default LiveFields fields() {
        return LiveFields.of(evaluation(), scorecard());
    }

    /** The rule sets to choose from. */
    List<RuleSet> ruleSets();

    /** Makes one edit named by {@code description}, undone in one step; nothing changed is no edit. */
    void edit(String description, UnaryOperator<Evaluation> change);

    /** Shows what the scores would be with an entry that is still being typed. */
    void preview(Evaluation provisional);

    /** Goes back to the scores of the evaluation as it is. */
    void endPreview();

    /** Whether nothing may be changed: finalised, or the library belongs to another instance. */
    boolean readOnly();
}
