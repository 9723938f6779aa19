package org.ziping.desktop.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ziping.base.Messages;
import org.ziping.batch.BatchItem;
import org.ziping.check.Severity;
import org.ziping.compare.ProjectYears;
import org.ziping.compare.Scored;
import org.ziping.desktop.library.ShelfRow;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;
import org.ziping.model.EvidenceFile;
import org.ziping.model.EvidenceState;
import org.ziping.model.Finalised;
import org.ziping.rollover.Carried;
import org.ziping.scoring.Scorecard;
import org.ziping.session.Arrival;
import org.ziping.session.Assessor;
import org.ziping.session.Backlog;
import org.ziping.session.DailyBackups;
import org.ziping.session.EvaluationSession;
import org.ziping.session.EvidenceCabinet;
import org.ziping.session.LibraryEntry;
import org.ziping.session.NewYear;
import org.ziping.session.SaveState;
import org.ziping.session.Stock;
import org.ziping.session.Workspace;
import org.ziping.store.VerifyReport;

/** The open library as the window sees it: rows for the first page, desks for evaluations. */
final class Office {

    private static final Messages MESSAGES = Messages.of(Office.class);

    private final Workspace workspace;
    private Stock stock = Stock.ofUser();

    Office(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The evaluations for the first page; figures that are not there yet are said to be on their way. */
    List<ShelfRow> shelf() {
        return workspace.evaluations().entrySet().stream()
                .map(one -> workspace
                        .assessed(one.getKey())
                        .map(Office::row)
                        .orElseGet(() -> ShelfRows.waiting(one.getKey().number(), one.getValue())))
                .toList();
    }

    /** What was not scored yet. */
    Backlog backlog() {
        return workspace.backlog();
    }

    private static ShelfRow row(LibraryEntry entry) {
        return ShelfRows.of(
                entry.id().number(),
                entry.evaluation(),
                entry.assessment().scorecard(),
                entry.assessment().findings().size(),
                status(entry));
    }

    /** Everything in the library; nothing is scored for it. */
    List<Evaluation> evaluations() {
        return List.copyOf(workspace.evaluations().values());
    }

    /** The evaluations that other rules would score anew: finalised ones keep theirs. */
    List<Evaluation> unlocked() {
        return evaluations().stream().filter(e -> e.finalised().isEmpty()).toList();
    }

    /** The years that the library has of a project, each by the rules in force for it; {@code own} as it is given. */
    List<Scored> years(Evaluation own) {
        return ProjectYears.of(own, evaluations()).stream()
                .map(e -> new Scored(e, score(e)))
                .toList();
    }

    /** The scores of an evaluation, in the library or not, by the rules in force for it. */
    Scorecard score(Evaluation evaluation) {
        return workspace.assessor().score(evaluation);
    }

    /** Everything in the library. */
    List<LibraryEntry> entries() {
        return workspace.entries();
    }

    /** Whether an evaluation is locked. */
    boolean finalised(long id) {
        return workspace
                .entry(new EvaluationId(id))
                .flatMap(entry -> entry.evaluation().finalised())
                .isPresent();
    }

    /** An evaluation as it is now; empty when it is not there any more. */
    Optional<Evaluation> evaluation(long id) {
        return workspace.entry(new EvaluationId(id)).map(LibraryEntry::evaluation);
    }

    /** The numbers of the evaluations that the library has of the same projects for {@code year}. */
    List<Long> there(List<Evaluation> projects, int year) {
        return projects.stream()
                .flatMap(project -> NewYear.there(workspace, project, year).stream())
                .map(entry -> entry.id().number())
                .distinct()
                .toList();
    }

    /** Begins a new year in one step; answers the numbers of the new evaluations. */
    List<Long> begin(List<Evaluation> last, int year, Set<Carried> carried, List<Evaluation> keep) {
        return NewYear.begin(workspace, last, year, carried, keep).stream()
                .map(EvaluationId::number)
                .toList();
    }

    /** All evaluations with their scores, for what looks at many. */
    List<BatchItem> items() {
        return workspace.entries().stream()
                .map(entry -> new BatchItem(
                        entry.id(), entry.evaluation(), entry.assessment().scorecard()))
                .toList();
    }

    /** The rule sets and forms to choose from. */
    Stock stock() {
        return stock;
    }

    /** Takes a stock with other forms: no score depends on them. */
    void hold(Stock next) {
        stock = next;
    }

    /** Takes another stock and scores everything again by its rule sets. */
    void use(Stock next) {
        stock = next;
        workspace.use(workspace.assessor().withRules(next.rules()));
    }

    /** Where evidence files come in and go out. */
    EvidenceCabinet evidence() {
        return workspace.evidence();
    }

    /** What is known of evidence files. */
    Map<EvidenceFile, EvidenceState> evidenceSeen() {
        return workspace.assessor().evidence();
    }

    /** Takes note of what was seen of evidence files; checks again where that is news. */
    void see(Map<EvidenceFile, EvidenceState> seen) {
        Assessor next = workspace.assessor().withEvidence(seen);
        if (!next.equals(workspace.assessor())) {
            workspace.use(next);
        }
    }

    /** The session of an evaluation; empty when it is not there any more. */
    Optional<EvaluationSession> open(long id) {
        EvaluationId wanted = new EvaluationId(id);
        return workspace.entry(wanted).map(entry -> workspace.session(wanted));
    }

    /** Why an evaluation cannot be trusted; empty when it can. */
    Optional<String> damage(long id) {
        return workspace.entry(new EvaluationId(id)).flatMap(e -> e.damage().map(d -> d.sentence()));
    }

    /** Adds evaluations in one step and answers the id of the first. */
    long add(String description, List<Evaluation> evaluations) {
        return workspace.add(evaluations, description).get(0).number();
    }

    /** Takes evaluations in, and those they replace out, in one step; answers the ids of what came in. */
    List<Long> exchange(Arrival arrival, String description) {
        return workspace.exchange(arrival.removed(), arrival.added(), description).stream()
                .map(EvaluationId::number)
                .toList();
    }

    /** Puts an evaluation away. */
    void remove(long id) {
        workspace.remove(List.of(new EvaluationId(id)));
    }

    /** What undo would take back; nothing where the library takes no edits. */
    Optional<String> undoDescription() {
        return readOnly() ? Optional.empty() : workspace.undoDescription();
    }

    /** What redo would make again; nothing where the library takes no edits. */
    Optional<String> redoDescription() {
        return readOnly() ? Optional.empty() : workspace.redoDescription();
    }

    /** Takes back the last adding or putting away. */
    void undo() {
        workspace.undo();
    }

    /** Makes it again. */
    void redo() {
        workspace.redo();
    }

    boolean readOnly() {
        return workspace.readOnly();
    }

    SaveState saveState() {
        return workspace.saveState();
    }

    /** Where it lies. */
    Path file() {
        return workspace.file();
    }

    /** Writes a copy of all that is saved; may be asked from any thread. */
    Path backup(Path target) {
        workspace.backup(target);
        return target;
    }

    /** Writes the copy of a day where it is due; may be asked from any thread. Answers when the latest was made. */
    Optional<Instant> keep(DailyBackups backups, LocalDate day) throws IOException {
        return backups.keep(workspace, day);
    }

    /** Looks through the whole file; may be asked from any thread. */
    VerifyReport verify() {
        return workspace.verify();
    }

    /** Calls {@code changed} when any evaluation came, went or changed, {@code saved} when saving moved on. */
    void listen(Runnable changed, Runnable saved) {
        workspace.onChanged(any -> changed.run());
        workspace.onSaveState(any -> saved.run());
    }

    /** Closes without what could not be saved. */
    void abandon() {
        workspace.abandon();
    }

    /** Waits until everything is in the file and closes it. */
    void close() {
        workspace.close();
    }

    /** What stands between an evaluation and its submission, in a word. */
    private static String status(LibraryEntry entry) {
        if (entry.damage().isPresent()) {
            return MESSAGES.text("library.damaged");
        }
        Optional<Finalised> lock = entry.evaluation().finalised();
        if (lock.isPresent()) {
            return MESSAGES.text("library.finalised", lock.get().code());
        }
        int open = entry.assessment().scorecard().open();
        if (open > 0) {
            return MESSAGES.text("library.unscored", open);
        }
        long errors = entry.assessment().count(Severity.ERROR);
        return errors > 0 ? MESSAGES.text("library.errors", errors) : MESSAGES.text("library.ready");
    }
}
