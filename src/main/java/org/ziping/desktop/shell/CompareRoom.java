package org.ziping.desktop.shell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ziping.base.Messages;
import org.ziping.compare.Scored;
import org.ziping.desktop.compare.ComparePage;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;
import org.ziping.session.EvaluationSession;
import org.ziping.session.LibraryEntry;

/** The room where two evaluations are put side by side, beginning with one and what it is best compared with. */
final class CompareRoom {

    private static final Messages MESSAGES = Messages.of(CompareRoom.class);

    private final Frame frame;
    private final Office office;

    CompareRoom(Frame frame, Office office) {
        this.frame = frame;
        this.office = office;
    }

    /** Puts an evaluation on the right, and on the left the same project's other year, or the state it came in with. */
    void show(long id) {
        List<LibraryEntry> entries = office.entries();
        Optional<LibraryEntry> chosen =
                entries.stream().filter(e -> e.id().number() == id).findFirst();
        Optional<EvaluationSession> session = office.open(id);
        if (chosen.isEmpty() || session.isEmpty()) {
            return;
        }
        List<ComparePage.Choice> choices = new ArrayList<>();
        List<String> names = names(entries);
        for (int i = 0; i < entries.size(); i++) {
            LibraryEntry entry = entries.get(i);
            choices.add(new ComparePage.Choice(
                    names.get(i),
                    () -> new Scored(entry.evaluation(), entry.assessment().scorecard())));
        }
        int own = entries.indexOf(chosen.get());
        int partner = partner(entries, chosen.get());
        int versions = choices.size();
        addVersions(choices, session.get(), names.get(own));
        ComparePage page =
                new ComparePage(choices, partner >= 0 ? partner : versions, own, () -> frame.open(id), frame::library);
        frame.beside(MESSAGES.text("title.compare"), page.node(), page::focus);
    }

    private static void addVersions(List<ComparePage.Choice> choices, EvaluationSession session, String name) {
        session.after(0)
                .ifPresent(origin -> choices.add(version(session, MESSAGES.text("compare.origin", name), origin)));
        session.versions()
                .forEach(version -> version.state()
                        .ifPresent(state -> choices.add(
                                version(session, MESSAGES.text("compare.version", name, version.name()), state))));
    }

    private static ComparePage.Choice version(EvaluationSession session, String name, Evaluation state) {
        return new ComparePage.Choice(
                name, () -> new Scored(state, session.assess(state).scorecard()));
    }

    /** The same project of the same unit, the nearest year before first; -1 when there is none. */
    static int partner(List<LibraryEntry> entries, LibraryEntry chosen) {
        int year = chosen.evaluation().year().orElse(0);
        return entries.stream()
                .filter(e -> !e.id().equals(chosen.id()))
                .filter(e -> same(e.evaluation(), chosen.evaluation(), HeaderField.PROJECT))
                .filter(e -> same(e.evaluation(), chosen.evaluation(), HeaderField.UNIT))
                .min(Comparator.comparing(
                                (LibraryEntry e) -> e.evaluation().year().orElse(0) > year)
                        .thenComparing(e -> Math.abs(e.evaluation().year().orElse(0) - year)))
                .map(entries::indexOf)
                .orElse(-1);
    }

    private static boolean same(Evaluation one, Evaluation other, HeaderField field) {
        return one.header(field).strip().equals(other.header(field).strip());
    }

    /** What the evaluations are called; of those with one name each says its number in the library too. */
    static List<String> names(List<LibraryEntry> entries) {
        List<String> names =
                entries.stream().map(entry -> name(entry.evaluation())).toList();
        return entries.stream()
                .map(entry -> {
                    String name = name(entry.evaluation());
                    return Collections.frequency(names, name) > 1
                            ? MESSAGES.text("compare.numbered", name, entry.id().number())
                            : name;
                })
                .toList();
    }

    private static String name(Evaluation evaluation) {
        String project = evaluation.header(HeaderField.PROJECT);
        return MESSAGES.text(
                "title.document",
                evaluation.year().map(String::valueOf).orElse(MESSAGES.text("title.no-year")),
                project.isEmpty() ? MESSAGES.text("title.untitled") : project);
    }
}
