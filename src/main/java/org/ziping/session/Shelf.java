package org.ziping.session;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ziping.model.EvaluationId;
import org.ziping.store.Damage;
import org.ziping.store.EntryState;
import org.ziping.store.LibraryContent;
import org.ziping.store.LibraryStep;

/** All evaluations of a library, removed ones included, and the steps that brought them in and out. */
final class Shelf {

    private final Map<EvaluationId, Slot> slots = new TreeMap<>();
    private final Deque<LibraryStep> done = new ArrayDeque<>();
    private final Deque<LibraryStep> undone = new ArrayDeque<>();
    private final Optional<String> journalDamage;
    private long lastEvaluation;
    private long lastEntry;

    Shelf(LibraryContent content) {
        content.evaluations().forEach(stored -> slots.put(stored.id(), Slot.of(stored)));
        for (LibraryStep step : content.steps()) {
            if (step.state() == EntryState.DONE) {
                done.push(step);
            } else {
                undone.addLast(step);
            }
        }
        lastEvaluation = content.lastEvaluation();
        lastEntry = content.lastEntry();
        journalDamage = content.journalDamage();
    }

    /** What cannot be trusted, in sentences for the user. */
    List<String> problems() {
        return Stream.concat(
                        journalDamage.stream(),
                        slots.values().stream()
                                .flatMap(s -> s.damage().stream())
                                .map(Damage::sentence))
                .toList();
    }

    boolean journalDamaged() {
        return journalDamage.isPresent();
    }

    EvaluationId nextEvaluation() {
        return new EvaluationId(++lastEvaluation);
    }

    long nextEntry() {
        return ++lastEntry;
    }

    Collection<Slot> slots() {
        return slots.values();
    }

    Optional<Slot> find(EvaluationId id) {
        return Optional.ofNullable(slots.get(id)).filter(slot -> !slot.removed());
    }

    Slot get(EvaluationId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("evaluation " + id));
    }

    void put(Slot slot) {
        slots.put(slot.id(), slot);
    }

    void setRemoved(Collection<EvaluationId> ids, boolean removed) {
        for (EvaluationId id : ids) {
            Slot slot = slots.get(id);
            if (slot != null) {
                slot.setRemoved(removed);
            }
        }
    }

    void push(LibraryStep step) {
        undone.clear();
        done.push(step);
    }

    Optional<LibraryStep> nextUndo() {
        return Optional.ofNullable(done.peek());
    }

    Optional<LibraryStep> nextRedo() {
        return Optional.ofNullable(undone.peek());
    }

    void undone() {
        undone.push(done.pop());
    }

    void redone() {
        done.push(undone.pop());
    }
}
