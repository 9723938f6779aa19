package org.ziping.session;

import java.util.List;
import org.ziping.check.CheckReport;
import org.ziping.check.Finding;
import org.ziping.check.Severity;
import org.ziping.model.Evaluation;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.Scorecard;

/**
 * An evaluation with everything computed from it.
 *
 * @param ruleSetMissing whether its own rule set is not at hand and the default scored it
 * @param findings those that wait for the officer
 * @param waived those that were switched off with a reason
 */
public record Assessment(
        Evaluation evaluation,
        RuleSet ruleSet,
        boolean ruleSetMissing,
        Scorecard scorecard,
        List<Finding> findings,
        List<CheckReport.Waived> waived) {

    /** Takes copies. */
    public Assessment {
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
    }

    /** How many findings weigh this much. */
    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }
}
