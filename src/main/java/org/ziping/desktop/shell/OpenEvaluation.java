package org.ziping.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import org.ziping.base.Messages;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;
import org.ziping.session.EvaluationSession;
import org.ziping.session.Subscription;

/** An evaluation on its desk, the view of it, and what keeps the two in step. */
record OpenEvaluation(EvaluationSession session, EvaluationView view, Subscription subscription) {

    private static final Messages MESSAGES = Messages.of(OpenEvaluation.class);

    long id() {
        return session.id().number();
    }

    /** Year and project, as the title bar names it. */
    String name() {
        Evaluation evaluation = session.evaluation();
        String project = evaluation.header(HeaderField.PROJECT);
        return MESSAGES.text(
                "title.document",
                evaluation.year().map(String::valueOf).orElse(MESSAGES.text("title.no-year")),
                project.isEmpty() ? MESSAGES.text("title.untitled") : project);
    }

    /** The name, and that it is finalised where it is. */
    String title() {
        return session.finalised().isPresent() ? MESSAGES.text("title.finalised", name()) : name();
    }

    /** Whether the open page wants dropped files, which it has then. */
    boolean take(List<Path> files) {
        return view.take(files);
    }

    void undo() {
        view.commit();
        session.undo();
    }

    void redo() {
        view.commit();
        session.redo();
    }

    /** Commits what is being typed and lets go. */
    void leave() {
        view.commit();
        subscription.cancel();
    }
}
