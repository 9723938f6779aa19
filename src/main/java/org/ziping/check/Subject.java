package org.ziping.check;

import org.ziping.model.Evaluation;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.Scorecard;

/** What checks look at: an evaluation and its scorecard. */
public record Subject(Evaluation evaluation, Scorecard scorecard) {

    /** The rule set it was scored by. */
    public RuleSet rules() {
        return scorecard.ruleSet();
    }
}
