package org.ziping.desktop.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.ziping.check.CheckReport;
import org.ziping.check.CheckRunner;
import org.ziping.check.Finding;
import org.ziping.model.Evaluation;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorecard;
import org.ziping.scoring.Scorer;

/** A desk without a library: edits and scores in memory and remembers what the edits were called. */
public final class PaperDesk implements Desk {

    private final RuleSets rules = RuleSets.shipped();
    private final List<String> edits = new ArrayList<>();
    private Runnable changed = () -> {};
    private Evaluation evaluation;
    private Scorecard scorecard;
    private CheckReport found;
    private boolean readOnly;

    /** A desk with this evaluation on it. */
    public PaperDesk(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.scorecard = score(evaluation);
        this.found = CheckRunner.standard().report(evaluation, scorecard, Map.of());
    }

    /** What the edits were called, the oldest first. */
    public List<String> edits() {
        return edits;
    }

    /** Says what to do after each edit and preview. */
    public void onChange(Runnable next) {
        changed = next;
    }

    /** Locks or unlocks the evaluation. */
    public void setReadOnly(boolean locked) {
        readOnly = locked;
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
        return found.open();
    }

    @Override
    public List<CheckReport.Waived> waived() {
        return found.waived();
    }

    @Override
    public List<RuleSet> ruleSets() {
        return rules.all();
    }

    @Override
    public void edit(String description, UnaryOperator<Evaluation> change) {
        Evaluation next = change.apply(evaluation);
        if (!next.equals(evaluation)) {
            edits.add(description);
        }
        evaluation = next;
        found = CheckRunner.standard().report(evaluation, score(evaluation), Map.of());
        endPreview();
    }

    @Override
    public void preview(Evaluation provisional) {
        scorecard = score(provisional);
        changed.run();
    }

    @Override
    public void endPreview() {
        scorecard = score(evaluation);
        changed.run();
    }

    @Override
    public boolean readOnly() {
        return readOnly;
    }

    private Scorecard score(Evaluation of) {
        return new Scorer(rules.findOrDefault(of.ruleSet())).score(of);
    }
}
