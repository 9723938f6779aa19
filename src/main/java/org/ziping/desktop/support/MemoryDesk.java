package org.ziping.desktop.support;

import java.util.List;
import java.util.function.UnaryOperator;
import org.ziping.check.CheckRunner;
import org.ziping.check.Finding;
import org.ziping.model.Evaluation;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorecard;
import org.ziping.scoring.Scorer;

/** A desk without a library: edits live in memory only. For trying a page by itself. */
public final class MemoryDesk implements Desk {

    private final RuleSets ruleSets;
    private final CheckRunner checks;
    private final Runnable changed;
    private Evaluation evaluation;
    private Scorecard scorecard;
    private List<Finding> findings;

    /** A desk with {@code evaluation} on it that tells every change. */
    public MemoryDesk(Evaluation evaluation, RuleSets ruleSets, CheckRunner checks, Runnable changed) {
        this.evaluation = evaluation;
        this.ruleSets = ruleSets;
        this.checks = checks;
        this.changed = changed;
        this.scorecard = score(evaluation);
        this.findings = checks.run(evaluation, scorecard);
    }

    @Override
    public Evaluation evaluation() {
        return evaluation;
    }

    @Override
    public Scorecard scorecard() {
        return scorecard;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public List<RuleSet> ruleSets() {
        return ruleSets.all();
    }

    @Override
    public void edit(String description, UnaryOperator<Evaluation> change) {
        evaluation = change.apply(evaluation);
        show(evaluation);
    }

    @Override
    public void preview(Evaluation provisional) {
        show(provisional);
    }

    @Override
    public void endPreview() {
        show(evaluation);
    }

    @Override
    public boolean readOnly() {
        return false;
    }

    private void show(Evaluation shown) {
        scorecard = score(shown);
        findings = checks.run(shown, scorecard);
        changed.run();
    }

    private Scorecard score(Evaluation shown) {
        return new Scorer(ruleSets.findOrDefault(shown.ruleSet())).score(shown);
    }
}
