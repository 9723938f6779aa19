package org.ziping.command;

import java.util.Optional;
import org.ziping.compare.Scored;
import org.ziping.model.Evaluation;
import org.ziping.session.EvaluationSession;
import org.ziping.session.LibraryEntry;
import org.ziping.session.Workspace;

/**
 * A state named on the command line: {@code 5} is evaluation 5 as it is now, {@code 5@12} as it was
 * after edit 12, {@code 5@0} as it came in, {@code 5@送审稿} the version of that name.
 */
final class StateOf {

    private StateOf() {}

    static Scored find(Workspace workspace, String text) {
        int at = text.indexOf('@');
        LibraryEntry entry = Libraries.entry(workspace, at < 0 ? text : text.substring(0, at));
        if (at < 0) {
            return new Scored(entry.evaluation(), entry.assessment().scorecard());
        }
        EvaluationSession session = workspace.session(entry.id());
        Evaluation state = state(session, text.substring(at + 1)).orElseThrow(() -> new NoSuchEvaluation(text));
        return new Scored(state, session.assess(state).scorecard());
    }

    private static Optional<Evaluation> state(EvaluationSession session, String name) {
        Optional<Evaluation> version = session.versions().stream()
                .filter(v -> v.name().equals(name.strip()))
                .reduce((first, last) -> last)
                .flatMap(v -> v.state());
        return version.isEmpty() && name.matches("\\d{1,18}") ? session.after(Long.parseLong(name)) : version;
    }
}
