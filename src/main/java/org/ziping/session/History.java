package org.ziping.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.ziping.store.EntryState;
import org.ziping.store.JournalEntry;

/** The steps of one evaluation that can be undone and redone; without a limit. */
final class History {

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final List<Step> discarded = new ArrayList<>();

    /** The stacks as the last session left them; nothing before a damaged entry can be undone. */
    static History of(List<JournalEntry> entries) {
        History history = new History();
        for (JournalEntry entry : entries) {
            if (!entry.intact()) {
                history.done.clear();
                history.undone.clear();
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

    /** Steps in force from the newest to the oldest. */
    Iterator<Step> backwards() {
        return done.iterator();
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
        return new HistoryEntry(step.number(), step.at(), step.description(), state);
    }
}
