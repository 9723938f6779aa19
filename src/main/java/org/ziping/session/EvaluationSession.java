package org.ziping.session;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ziping.check.Finding;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;
import org.ziping.scoring.Scorecard;
import org.ziping.store.EntryState;
import org.ziping.store.Write;

/**
 * One evaluation being worked on: what is shown, the edits made to it and the way back. While the
 * officer types, a provisional evaluation is shown in place of the committed one.
 */
public final class EvaluationSession {

    private final Workspace workspace;
    private final Slot slot;
    private final History history;
    private final Listeners<Changed> listeners = new Listeners<>();
    private @Nullable Assessment provisional;

    EvaluationSession(Workspace workspace, Slot slot, History history) {
        this.workspace = workspace;
        this.slot = slot;
        this.history = history;
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

    /** Whether edits are refused: the library is open for reading only, or this evaluation is damaged. */
    public boolean readOnly() {
        return workspace.readOnly() || slot.damage().isPresent();
    }

    /** Makes an edit and queues it for saving. Answers whether it changed anything; if not, nothing is journalled. */
    public boolean apply(Edit edit) {
        workspace.refuseUnlessWritable(slot);
        Evaluation before = slot.evaluation();
        Evaluation after = edit.apply(before);
        if (after.equals(before)) {
            cancelPreview();
            return false;
        }
        Assessment shown = assessment();
        Assessment next = workspace.assessor().assess(after);
        String what = edit.description();
        Instant at = workspace.now();
        long number = workspace.nextEntry();
        history.push(Step.of(number, at, what, before, after));
        workspace.write(new Write.Edited(number, at, what, id(), before, after));
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
        Assessment next = workspace.assessor().assess(after);
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

    /** Takes the last edit back, if there is one. */
    public boolean undo() {
        workspace.refuseUnlessWritable(slot);
        Optional<Step> step = history.nextUndo();
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
        workspace.refuseUnlessWritable(slot);
        Optional<Step> step = history.nextRedo();
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
        return history.nextUndo().map(Step::description);
    }

    /** What redo would make again. */
    public Optional<String> redoDescription() {
        return history.nextRedo().map(Step::description);
    }

    /** Every edit ever made, newest first. */
    public List<HistoryEntry> history() {
        return history.entries();
    }

    /** The evaluation as it was right after an edit that is in force. */
    public Optional<Evaluation> after(long number) {
        Evaluation state = slot.evaluation();
        for (Iterator<Step> steps = history.backwards(); steps.hasNext(); ) {
            Step step = steps.next();
            if (step.number() == number) {
                return Optional.of(state);
            }
            state = step.undo().apply(state);
        }
        return Optional.empty();
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
        show(shown, workspace.assessor().assess(after), at, step.description());
    }

    private void show(Assessment shown, Assessment next, Instant at, String what) {
        provisional = null;
        slot.set(next, at);
        listeners.tell(new Changed(shown, next, false, what));
        workspace.tellChanged();
    }
}
