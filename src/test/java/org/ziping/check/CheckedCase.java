package org.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ziping.model.Evaluation;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorer;

/** An evaluation under test: scored by its own rule set and looked at by every check. */
record CheckedCase(Evaluation evaluation) {

    private static final RuleSets RULES = RuleSets.shipped();

    List<Finding> findings() {
        return CheckRunner.standard()
                .run(evaluation, new Scorer(RULES.findOrDefault(evaluation.ruleSet())).score(evaluation));
    }

    /** The ids of all findings, in their order. */
    List<String> ids() {
        return findings().stream().map(Finding::check).toList();
    }

    /** The only finding of one check. */
    Finding only(String check) {
        List<Finding> found = of(check);
        assertThat(found).as(check + " among " + ids()).hasSize(1);
        return found.get(0);
    }

    /** The findings of one check. */
    List<Finding> of(String check) {
        return findings().stream().filter(f -> f.check().equals(check)).toList();
    }

    /** The case after the quick fix of the only finding of one check. */
    CheckedCase fixed(String check) {
        Optional<QuickFix> fix = only(check).fix();
        assertThat(fix).as("quick fix of " + check).isPresent();
        return new CheckedCase(fix.orElseThrow().remedy().apply(evaluation));
    }
}
