package org.ziping.session;

import java.util.List;
import org.ziping.check.Finding;
import org.ziping.check.Severity;
import org.ziping.model.Evaluation;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.Scorecard;

/**
 * An evaluation with everything computed from it.
 *
 * @param ruleSetMissing whether its own rule set is not at hand and the default scored it
 */
public record Assessment(
        Evaluation evaluation, RuleSet ruleSet, boolean ruleSetMissing, Scorecard scorecard, List<Finding> findings) {

    /** Takes a copy. */
    public Assessment {
        findings = List.copyOf(findings);
    }

    /** How many findings weigh this much. */
    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }
}
