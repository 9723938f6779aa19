package org.ziping.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ziping.base.Messages;
import org.ziping.check.Finding;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;
import org.ziping.model.Finalised;
import org.ziping.scoring.Scorecard;
import org.ziping.store.EntryState;
import org.ziping.store.StoreException;
import org.ziping.store.StoredVersion;
import org.ziping.store.Write;

/**
 * One evaluation being worked on: what is shown, the edits made to it and the way back. While the
 * officer types, a provisional evaluation is shown in place of the committed one.
 */
public final class EvaluationSession {

    private static final Messages MESSAGES = Messages.of(EvaluationSession.class);

    private final Workspace workspace;
    private final Slot slot;
    private final History history;
    private final List<StoredVersion> versions;
    private final Listeners<Changed> listeners = new Listeners<>();
    private @Nullable Assessment provisional;

    EvaluationSession(Workspace workspace, Slot slot, History history, List<StoredVersion> versions) {
        this.workspace = workspace;
        this.slot = slot;
        this.history = history;
        this.versions = new ArrayList<>(versions);
    }

    /** Which evaluation this is. */
    public EvaluationId id() {
        return slot.id();
    }

    /** The committed evaluation. */
    public Evaluation evaluation() {
        return slot.evaluation();
    }

    /** What is shown: the provisional assessment while one is previewed, else the committed one. */
    public Assessment assessment() {
        Assessment shown = provisional;
        return shown != null ? shown : slot.assessment(workspace.assessor());
    }

    /** The scores shown. */
    public Scorecard scorecard() {
        return assessment().scorecard();
    }

    /** The findings shown. */
    public List<Finding> findings() {
        return assessment().findings();
    }

    /** Whether a preview is shown. */
    public boolean previewing() {
        return provisional != null;
    }

    /** Whether edits are refused: it is finalised or damaged, or the library is open for reading only. */
    public boolean readOnly() {
        return sealed() || finalised().isPresent();
    }

    /** Whether nothing can be changed at all, not even a lock opened. */
    public boolean sealed() {
        return workspace.readOnly() || slot.damage().isPresent();
    }

    /** The lock, while it is finalised. */
    public Optional<Finalised> finalised() {
        return slot.evaluation().finalised();
    }

    /** What stands in the way of finalising it. */
    public List<Finalising.Obstacle> obstacles() {
        return Finalising.obstacles(slot.assessment(workspace.assessor()));
    }

    /** Finalises it and keeps the state under its version code; refuses while something stands in the way. */
    public Finalised finalise() {
        workspace.refuseUnlessWritable(slot);
        if (!obstacles().isEmpty()) {
            throw new StoreException(
                    MESSAGES.text("finalise.refused", obstacles().size()));
        }
        make(Finalising.lock(slot.assessment(workspace.assessor()), workspace.now()));
        Finalised lock = finalised().orElseThrow();
        keep(MESSAGES.text("finalise.version", lock.code()), evaluation());
        return lock;
    }

    /** Opens it again, if it is finalised; the reason stays on record and must not be blank. */
    public void reopen(String reason) {
        workspace.refuseUnlessSound(slot);
        if (reason.isBlank()) {
            throw new StoreException(MESSAGES.text("finalise.reason"));
        }
        make(Finalising.reopen(reason, ruleChange()));
    }

    /** What reopening would do to the scores because the rule set was changed since; empty when nothing. */
    public Optional<String> ruleChange() {
        Assessment locked = slot.assessment(workspace.assessor());
        Evaluation open = slot.evaluation().withFinalised(Optional.empty());
        return finalised().flatMap(lock -> Finalising.change(locked, assess(open)));
    }

    /** The states that were given a name, oldest first. */
    public List<StoredVersion> versions() {
        return List.copyOf(versions);
    }

    /** Keeps a state under a name, in the library. */
    public StoredVersion keep(String name, Evaluation state) {
        workspace.refuseUnlessSound(slot);
        long number =
                1 + versions.stream().mapToLong(StoredVersion::number).max().orElse(0);
        StoredVersion version = new StoredVersion(number, workspace.now(), name.strip(), Optional.of(state));
        versions.add(version);
        workspace.write(new Write.Named(version.at(), id(), number, version.name(), state));
        return version;
    }

    /** Scores and checks any state by the rules in force for it. */
    public Assessment assess(Evaluation state) {
        return workspace.assessor().assess(state);
    }

    /** Makes an edit and queues it for saving. Answers whether it changed anything; if not, nothing is journalled. */
    public boolean apply(Edit edit) {
        workspace.refuseUnlessWritable(slot);
        return make(edit);
    }

    private boolean make(Edit edit) {
        Evaluation before = slot.evaluation();
        Evaluation after = edit.apply(before);
        if (after.equals(before)) {
            cancelPreview();
            return false;
        }
        Assessment shown = assessment();
        Assessment next = workspace.assessor().assess(after, shown);
        String what = edit.description();
        Instant at = workspace.now();
        long number = workspace.nextEntry();
        Optional<Long> base = history.top();
        history.push(Step.of(number, at, what, base, before, after));
        workspace.write(new Write.Edited(number, at, what, id(), before, after, base));
        show(shown, next, at, what);
        return true;
    }

    /** Shows what an edit would make, without making it; for every keystroke. */
    public void preview(Edit edit) {
        workspace.refuseUnlessWritable(slot);
        Evaluation after = edit.apply(slot.evaluation());
        Assessment shown = assessment();
        if (after.equals(shown.evaluation())) {
            return;
        }
        Assessment next = workspace.assessor().assess(after, shown);
        provisional = next;
        listeners.tell(new Changed(shown, next, true, edit.description()));
    }

    /** Shows the committed evaluation again. */
    public void cancelPreview() {
        workspace.checkThread();
        Assessment shown = provisional;
        if (shown != null) {
            provisional = null;
            listeners.tell(new Changed(shown, assessment(), true, ""));
        }
    }

    /** Takes the last edit back, if there is one; finalising and reopening are never taken back this way. */
    public boolean undo() {
        Optional<Step> step = undoable();
        step.ifPresent(s -> {
            Evaluation before = slot.evaluation();
            Evaluation after = s.undo().apply(before);
            history.undone();
            move(s, EntryState.UNDONE, before, after);
        });
        return step.isPresent();
    }

    /** Makes the edit undone last again, if there is one. */
    public boolean redo() {
        Optional<Step> step = redoable();
        step.ifPresent(s -> {
            Evaluation before = slot.evaluation();
            Evaluation after = s.redo().apply(before);
            history.redone();
            move(s, EntryState.DONE, before, after);
        });
        return step.isPresent();
    }

    /** What undo would take back. */
    public Optional<String> undoDescription() {
        return undoable().map(Step::description);
    }

    /** What redo would make again. */
    public Optional<String> redoDescription() {
        return redoable().map(Step::description);
    }

    /** Every edit ever made, newest first. */
    public List<HistoryEntry> history() {
        return history.entries();
    }

    /**
     * The evaluation as it was right after an edit, an undone one too, or as it came into the library for
     * 0; empty when the way there is not known.
     */
    public Optional<Evaluation> after(long number) {
        return history.after(number, slot.evaluation());
    }

    private Optional<Step> undoable() {
        return readOnly() ? Optional.empty() : history.nextUndo().filter(s -> !s.lock());
    }

    private Optional<Step> redoable() {
        return readOnly() ? Optional.empty() : history.nextRedo();
    }

    /** Tells of every change of what is shown, until cancelled. */
    public Subscription onChanged(Consumer<Changed> listener) {
        return listeners.add(listener);
    }

    /** Scores and checks again, because rules or checks changed. */
    void reassess() {
        Assessment shown = assessment();
        provisional = null;
        slot.forgetAssessment();
        listeners.tell(new Changed(shown, assessment(), false, ""));
    }

    private void move(Step step, EntryState state, Evaluation before, Evaluation after) {
        Assessment shown = assessment();
        Instant at = workspace.now();
        workspace.write(new Write.Moved(step.number(), state, at, id(), before, after));
        show(shown, workspace.assessor().assess(after, shown), at, step.description());
    }

    private void show(Assessment shown, Assessment next, Instant at, String what) {
        provisional = null;
        slot.set(next, at);
        listeners.tell(new Changed(shown, next, false, what));
        workspace.tellChanged();
    }
}
