package org.ziping.session;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ziping.base.Messages;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;
import org.ziping.store.EntryState;
import org.ziping.store.JournalEntry;
import org.ziping.store.Library;
import org.ziping.store.LibraryStep;
import org.ziping.store.StoreException;
import org.ziping.store.VerifyReport;
import org.ziping.store.Write;

/**
 * The open library. Belongs to the first thread that uses it after it was opened, and refuses others.
 * Every change is in memory at once and saved behind it; {@link #saveState} tells the truth about that.
 */
public final class Workspace implements AutoCloseable {

    private static final Messages MESSAGES = Messages.of(Workspace.class);

    private final Library library;
    private final WorkspaceOptions options;
    private final Shelf shelf;
    private final SaveTracker saves;
    private final Map<EvaluationId, EvaluationSession> sessions = new HashMap<>();
    private final Listeners<Workspace> changed = new Listeners<>();
    private Assessor assessor;
    private @Nullable Thread owner;

    private Workspace(Library library, WorkspaceOptions options) {
        this.library = library;
        this.options = options;
        this.assessor = options.assessor();
        shelf = new Shelf(library.load());
        saves = new SaveTracker(options.clock(), options.notifier());
        library.listen(saves);
    }

    /** Opens a library, made when there is none; may be called on any thread. Fails with a {@link StoreException}. */
    public static Workspace open(Path file, WorkspaceOptions options) {
        Library library = Library.open(file, options.mode());
        try {
            return new Workspace(library, options);
        } catch (RuntimeException e) {
            library.abandon();
            throw e;
        }
    }

    /** Where the library lies. */
    public Path file() {
        return library.file();
    }

    /** Whether the library takes no edits: it is open for reading only, or its journal is damaged. */
    public boolean readOnly() {
        return library.readOnly() || shelf.journalDamaged();
    }

    /** Sentences about what was found damaged when the library was opened and is not recovered yet. */
    public List<String> problems() {
        return shelf.problems();
    }

    /** The evaluations in the library, in the order they came. */
    public List<LibraryEntry> entries() {
        checkThread();
        return shelf.slots().stream()
                .filter(slot -> !slot.removed())
                .map(slot -> slot.entry(assessor))
                .toList();
    }

    /** The evaluations alone, in the order they came; nothing is scored for it. */
    public Map<EvaluationId, Evaluation> evaluations() {
        checkThread();
        Map<EvaluationId, Evaluation> found = new LinkedHashMap<>();
        shelf.slots().stream().filter(slot -> !slot.removed()).forEach(slot -> found.put(slot.id(), slot.evaluation()));
        return found;
    }

    /** One evaluation, if it is in the library and was scored already. */
    public Optional<LibraryEntry> assessed(EvaluationId id) {
        checkThread();
        return shelf.find(id).filter(Slot::assessed).map(slot -> slot.entry(assessor));
    }

    /** What was not scored yet. */
    public Backlog backlog() {
        checkThread();
        Map<EvaluationId, Evaluation> waiting = new HashMap<>();
        shelf.slots().stream()
                .filter(slot -> !slot.removed() && !slot.assessed())
                .forEach(slot -> waiting.put(slot.id(), slot.evaluation()));
        return new Backlog(this, assessor, waiting);
    }

    void settle(Assessor by, Map<EvaluationId, Assessment> done) {
        checkThread();
        if (by.equals(assessor)) {
            done.forEach((id, made) -> shelf.find(id).ifPresent(slot -> slot.settle(made)));
        }
    }

    /** One evaluation, if it is in the library. */
    public Optional<LibraryEntry> entry(EvaluationId id) {
        checkThread();
        return shelf.find(id).map(slot -> slot.entry(assessor));
    }

    /** The session of an evaluation in the library; the same one every time. */
    public EvaluationSession session(EvaluationId id) {
        checkThread();
        Slot slot = shelf.get(id);
        EvaluationSession known = sessions.get(id);
        if (known == null) {
            known = new EvaluationSession(this, slot, History.of(journal(id)), library.versions(id));
            sessions.put(id, known);
        }
        return known;
    }

    private List<JournalEntry> journal(EvaluationId id) {
        return shelf.journalDamaged() ? List.of() : library.journal(id);
    }

    /** Adds evaluations as one step. Answers their ids in the same order. */
    public List<EvaluationId> add(List<Evaluation> evaluations, String description) {
        return exchange(Set.of(), evaluations, description);
    }

    /** Adds one new evaluation. */
    public EvaluationId add(Evaluation evaluation, String description) {
        return add(List.of(evaluation), description).get(0);
    }

    /** Removes evaluations as one step; undo brings them back with all their history. */
    public void remove(Collection<EvaluationId> ids) {
        String first = ids.stream()
                .findFirst()
                .map(id -> Wording.evaluation(shelf.get(id).evaluation()))
                .orElse("");
        exchange(Set.copyOf(ids), List.of(), MESSAGES.text("library.remove", first, ids.size()));
    }

    /** Removes some evaluations and adds others as one step: an import that replaces what was there. */
    public List<EvaluationId> exchange(Set<EvaluationId> removed, List<Evaluation> added, String description) {
        refuseUnlessWritable();
        removed.forEach(id -> refuseUnlessWritable(shelf.get(id)));
        if (removed.isEmpty() && added.isEmpty()) {
            return List.of();
        }
        Instant at = now();
        Map<EvaluationId, Evaluation> fresh = new LinkedHashMap<>();
        for (Evaluation evaluation : added) {
            EvaluationId id = shelf.nextEvaluation();
            fresh.put(id, evaluation);
            shelf.put(new Slot(id, evaluation, at));
        }
        shelf.setRemoved(removed, true);
        long number = shelf.nextEntry();
        shelf.push(new LibraryStep(number, at, description, EntryState.DONE, fresh.keySet(), removed));
        write(new Write.LibraryEdited(number, at, description, fresh, removed));
        tellChanged();
        return new ArrayList<>(fresh.keySet());
    }

    /** Takes the last change of the library as a whole back, if there is one; nothing finalised is put away by it. */
    public boolean undo() {
        refuseUnlessWritable();
        Optional<LibraryStep> step = undoable();
        step.ifPresent(s -> {
            shelf.undone();
            move(s, EntryState.UNDONE, s.removed(), s.added());
        });
        return step.isPresent();
    }

    /** Makes the change of the library undone last again, if there is one. */
    public boolean redo() {
        refuseUnlessWritable();
        Optional<LibraryStep> step = redoable();
        step.ifPresent(s -> {
            shelf.redone();
            move(s, EntryState.DONE, s.added(), s.removed());
        });
        return step.isPresent();
    }

    /** What undo would take back. */
    public Optional<String> undoDescription() {
        return undoable().map(LibraryStep::description);
    }

    /** What redo would make again. */
    public Optional<String> redoDescription() {
        return redoable().map(LibraryStep::description);
    }

    private Optional<LibraryStep> undoable() {
        return shelf.nextUndo().filter(step -> step.added().stream().noneMatch(this::finalised));
    }

    private Optional<LibraryStep> redoable() {
        return shelf.nextRedo().filter(step -> step.removed().stream().noneMatch(this::finalised));
    }

    private boolean finalised(EvaluationId id) {
        return shelf.find(id).flatMap(slot -> slot.evaluation().finalised()).isPresent();
    }

    /** Puts the journal's account of a damaged evaluation in its place; refuses when the journal is damaged too. */
    public void recover(EvaluationId id) {
        refuseUnlessWritable();
        Slot slot = shelf.get(id);
        Evaluation whole = slot.damage()
                .flatMap(damage -> damage.fromJournal())
                .orElseThrow(() -> new StoreException(MESSAGES.text("library.notRecoverable")));
        write(new Write.Recovered(now(), id, whole));
        slot.heal(now());
        tellChanged();
    }

    /** Scores and checks everything again, by other rules or checks. */
    public void use(Assessor next) {
        checkThread();
        assessor = next;
        shelf.slots().stream().filter(s -> !sessions.containsKey(s.id())).forEach(Slot::forgetAssessment);
        sessions.values().forEach(EvaluationSession::reassess);
        tellChanged();
    }

    /** What scores and checks. */
    public Assessor assessor() {
        return assessor;
    }

    /** Where evidence files come in and go out; may be used on any thread. */
    public EvidenceCabinet evidence() {
        return new EvidenceCabinet(library);
    }

    /** Whether all is saved; may be asked from any thread. */
    public SaveState saveState() {
        return saves.state();
    }

    /** Tells of saving, through the executor given at opening. */
    public Subscription onSaveState(Consumer<SaveState> listener) {
        return saves.listen(listener);
    }

    /** Tells when any evaluation came, went or changed. */
    public Subscription onChanged(Consumer<Workspace> listener) {
        return changed.add(listener);
    }

    /** Tries again what could not be saved. */
    public void retrySaving() {
        library.retry();
    }

    /** Waits until everything was tried to be saved; answers how that went. */
    public SaveState awaitSaved() {
        library.await();
        return saves.state();
    }

    /** Writes a backup of all that is saved; may be asked from any thread, and saving waits for it. */
    public void backup(Path target) {
        library.backup(target);
    }

    /** Checks the whole file; may be asked from any thread. */
    public VerifyReport verify() {
        return library.verify();
    }

    /** Saves what is pending and closes; fails, and stays open, when something cannot be saved. */
    @Override
    public void close() {
        library.close();
    }

    /** Closes without what could not be saved. */
    public void abandon() {
        library.abandon();
    }

    void write(Write write) {
        saves.submitted();
        library.write(write);
    }

    long nextEntry() {
        return shelf.nextEntry();
    }

    Instant now() {
        return options.clock().instant();
    }

    void tellChanged() {
        changed.tell(this);
    }

    void checkThread() {
        Thread current = Thread.currentThread();
        if (owner == null) {
            owner = current;
        } else if (owner != current) {
            throw new IllegalStateException("workspace of " + owner.getName() + " used by " + current.getName());
        }
    }

    void refuseUnlessWritable(Slot slot) {
        refuseUnlessSound(slot);
        slot.evaluation().finalised().ifPresent(lock -> {
            throw new StoreException(
                    MESSAGES.text("finalise.locked", Wording.evaluation(slot.evaluation()), lock.code()));
        });
    }

    void refuseUnlessSound(Slot slot) {
        refuseUnlessWritable();
        slot.damage().ifPresent(damage -> {
            throw new StoreException(damage.sentence());
        });
    }

    private void refuseUnlessWritable() {
        checkThread();
        if (readOnly()) {
            throw new StoreException(MESSAGES.text("library.readOnly", file()));
        }
    }

    private void move(LibraryStep step, EntryState state, Set<EvaluationId> shown, Set<EvaluationId> hidden) {
        shelf.setRemoved(shown, false);
        shelf.setRemoved(hidden, true);
        write(new Write.LibraryMoved(step.number(), state, now(), shown, hidden));
        tellChanged();
    }
}
