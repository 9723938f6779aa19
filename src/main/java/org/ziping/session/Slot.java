package org.ziping.session;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;
import org.ziping.store.Damage;
import org.ziping.store.StoredEvaluation;

/** What a workspace remembers of one evaluation; assessed when first asked for. */
final class Slot {

    private final EvaluationId id;
    private Evaluation evaluation;
    private Instant changed;
    private boolean removed;
    private Optional<Damage> damage = Optional.empty();
    private @Nullable Assessment assessment;

    Slot(EvaluationId id, Evaluation evaluation, Instant changed) {
        this.id = id;
        this.evaluation = evaluation;
        this.changed = changed;
    }

    static Slot of(StoredEvaluation stored) {
        Slot slot = new Slot(stored.id(), stored.evaluation(), stored.changed());
        slot.removed = stored.removed();
        slot.damage = stored.damage();
        return slot;
    }

    EvaluationId id() {
        return id;
    }

    Evaluation evaluation() {
        return evaluation;
    }

    Optional<Damage> damage() {
        return damage;
    }

    boolean removed() {
        return removed;
    }

    void setRemoved(boolean next) {
        removed = next;
    }

    void heal(Instant at) {
        damage = Optional.empty();
        changed = at;
    }

    void set(Assessment next, Instant at) {
        evaluation = next.evaluation();
        assessment = next;
        changed = at;
    }

    void forgetAssessment() {
        assessment = null;
    }

    Assessment assessment(Assessor assessor) {
        Assessment known = assessment;
        if (known == null) {
            known = assessor.assess(evaluation);
            assessment = known;
        }
        return known;
    }

    boolean assessed() {
        return assessment != null;
    }

    /** Takes an assessment made elsewhere, if it is of the evaluation as it is. */
    void settle(Assessment made) {
        if (assessment == null && made.evaluation().equals(evaluation)) {
            assessment = made;
        }
    }

    LibraryEntry entry(Assessor assessor) {
        return new LibraryEntry(id, assessment(assessor), changed, damage);
    }
}
