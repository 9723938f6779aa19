package org.ziping.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.model.Evaluation;
import org.ziping.store.EntryState;
import org.ziping.store.JournalEntry;

/** The steps of one evaluation that can be undone and redone; without a limit. */
final class History {

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final List<Step> discarded = new ArrayList<>();
    private boolean whole = true;

    /** The stacks as the last session left them; nothing before a damaged entry can be undone. */
    static History of(List<JournalEntry> entries) {
        History history = new History();
        for (JournalEntry entry : entries) {
            if (!entry.intact()) {
                history.done.clear();
                history.undone.clear();
                history.whole = false;
            } else if (entry.state() == EntryState.DONE) {
                history.done.push(Step.of(entry));
            } else if (entry.state() == EntryState.UNDONE) {
                history.undone.addLast(Step.of(entry));
            } else {
                history.discarded.add(Step.of(entry));
            }
        }
        return history;
    }

    void push(Step step) {
        discarded.addAll(undone);
        undone.clear();
        done.push(step);
    }

    Optional<Step> nextUndo() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Step> nextRedo() {
        return Optional.ofNullable(undone.peek());
    }

    void undone() {
        undone.push(done.pop());
    }

    void redone() {
        done.push(undone.pop());
    }

    /** The edit in force that was made last, 0 when there is none; empty when what was before is lost. */
    Optional<Long> top() {
        Step last = done.peek();
        return last != null ? Optional.of(last.number()) : whole ? Optional.of(0L) : Optional.empty();
    }

    /**
     * The evaluation as it was right after an edit, undone ones included, or as it came in for 0; {@code
     * now} is the state in force. Empty when the way there is not known.
     */
    Optional<Evaluation> after(long number, Evaluation now) {
        Deque<Step> branch = new ArrayDeque<>();
        Optional<Long> root = Optional.of(number);
        while (root.isPresent()) {
            long wanted = root.get();
            Optional<Step> aside = Stream.concat(undone.stream(), discarded.stream())
                    .filter(s -> s.number() == wanted)
                    .findFirst();
            if (aside.isEmpty()) {
                break;
            }
            branch.push(aside.get());
            root = aside.get().base();
        }
        Optional<Evaluation> state = root.flatMap(trunk -> inForce(trunk, now));
        for (Step step : branch) {
            state = state.map(step.redo());
        }
        return state;
    }

    private Optional<Evaluation> inForce(long number, Evaluation now) {
        Evaluation state = now;
        for (Step step : done) {
            if (step.number() == number) {
                return Optional.of(state);
            }
            state = step.undo().apply(state);
        }
        return number == 0 && whole ? Optional.of(state) : Optional.empty();
    }

    /** All entries, newest first. */
    List<HistoryEntry> entries() {
        List<HistoryEntry> entries = new ArrayList<>();
        done.forEach(s -> entries.add(entry(s, EntryState.DONE)));
        undone.forEach(s -> entries.add(entry(s, EntryState.UNDONE)));
        discarded.forEach(s -> entries.add(entry(s, EntryState.DISCARDED)));
        entries.sort((a, b) -> Long.compare(b.number(), a.number()));
        return entries;
    }

    private static HistoryEntry entry(Step step, EntryState state) {
        return new HistoryEntry(step.number(), step.at(), step.description(), state, step.lock());
    }
}
