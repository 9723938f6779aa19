package org.ziping.desktop.shell;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.ziping.check.CheckReport;
import org.ziping.check.Finding;
import org.ziping.desktop.support.Desk;
import org.ziping.model.Evaluation;
import org.ziping.narrative.LiveFields;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.Scorecard;
import org.ziping.session.Edit;
import org.ziping.session.EvaluationSession;

/** The desk of an evaluation of the open library. */
final class SessionDesk implements Desk {

    private final EvaluationSession session;
    private final List<RuleSet> ruleSets;
    private @Nullable Scorecard fieldsOf;
    private @Nullable LiveFields fields;

    SessionDesk(EvaluationSession session, List<RuleSet> ruleSets) {
        this.session = session;
        this.ruleSets = ruleSets;
    }

    @Override
    public Evaluation evaluation() {
        return session.evaluation();
    }

    @Override
    public Scorecard scorecard() {
        return session.scorecard();
    }

    /** Every text of every page asks for them after each edit, so they are made once for each scoring. */
    @Override
    public LiveFields fields() {
        Scorecard now = session.scorecard();
        LiveFields known = fields;
        if (known == null || !now.equals(fieldsOf)) {
            known = LiveFields.of(session.evaluation(), now);
            fieldsOf = now;
            fields = known;
        }
        return known;
    }

    @Override
    public List<RuleSet> ruleSets() {
        return ruleSets;
    }

    @Override
    public List<Finding> findings() {
        return session.findings();
    }

    @Override
    public List<CheckReport.Waived> waived() {
        return session.assessment().waived();
    }

    /** The session behind the desk, for pages that look into its past. */
    EvaluationSession session() {
        return session;
    }

    @Override
    public void edit(String description, UnaryOperator<Evaluation> change) {
        if (!readOnly()) {
            session.apply(new Edit(description, change));
        }
    }

    @Override
    public void preview(Evaluation provisional) {
        if (!readOnly()) {
            session.preview(new Edit("", any -> provisional));
        }
    }

    @Override
    public void endPreview() {
        session.cancelPreview();
    }

    @Override
    public boolean readOnly() {
        return session.readOnly();
    }
}
