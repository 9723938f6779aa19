package org.ziping.desktop.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.ziping.check.CheckRunner;
import org.ziping.check.Finding;
import org.ziping.desktop.library.ShelfRow;
import org.ziping.desktop.support.Desk;
import org.ziping.model.Evaluation;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorecard;
import org.ziping.scoring.Scorer;

/** A library that lives in memory only. */
final class MemoryOffice implements Office {

    private record Step(String description, Evaluation before, Evaluation after) {}

    private final RuleSets ruleSets = RuleSets.shipped();
    private final CheckRunner checks = CheckRunner.standard();
    private final Map<Long, Book> books = new TreeMap<>();
    private final Deque<Map<Long, Book>> shelves = new ArrayDeque<>();
    private final List<Consumer<SaveState>> listeners = new ArrayList<>();
    private long last;

    @Override
    public List<ShelfRow> shelf() {
        return books.entrySet().stream()
                .map(e -> ShelfRows.of(
                        e.getKey(),
                        e.getValue().evaluation,
                        e.getValue().card,
                        e.getValue().found.size(),
                        ""))
                .toList();
    }

    @Override
    public Optional<Desk> open(long id) {
        return Optional.ofNullable(books.get(id));
    }

    @Override
    public long add(String description, List<Evaluation> evaluations) {
        shelves.push(new TreeMap<>(books));
        long first = last + 1;
        evaluations.forEach(e -> books.put(++last, new Book(e)));
        tell();
        return first;
    }

    @Override
    public void remove(long id) {
        shelves.push(new TreeMap<>(books));
        books.remove(id);
        tell();
    }

    @Override
    public void undoShelf() {
        if (!shelves.isEmpty()) {
            Map<Long, Book> before = shelves.pop();
            books.clear();
            books.putAll(before);
            tell();
        }
    }

    @Override
    public Optional<String> undoable(long id) {
        return book(id).flatMap(b -> Optional.ofNullable(b.done.peek())).map(Step::description);
    }

    @Override
    public Optional<String> redoable(long id) {
        return book(id).flatMap(b -> Optional.ofNullable(b.undone.peek())).map(Step::description);
    }

    @Override
    public void undo(long id) {
        book(id).filter(b -> !b.done.isEmpty()).ifPresent(b -> {
            Step step = b.done.pop();
            b.undone.push(step);
            b.take(step.before());
        });
    }

    @Override
    public void redo(long id) {
        book(id).filter(b -> !b.undone.isEmpty()).ifPresent(b -> {
            Step step = b.undone.pop();
            b.done.push(step);
            b.take(step.after());
        });
    }

    @Override
    public boolean readOnly() {
        return false;
    }

    @Override
    public void onChange(Consumer<SaveState> listener) {
        listeners.add(listener);
    }

    @Override
    public void close() {
        listeners.clear();
    }

    private Optional<Book> book(long id) {
        return Optional.ofNullable(books.get(id));
    }

    private void tell() {
        List.copyOf(listeners).forEach(listener -> listener.accept(SaveState.CLEAN));
    }

    private final class Book implements Desk {

        private final Deque<Step> done = new ArrayDeque<>();
        private final Deque<Step> undone = new ArrayDeque<>();
        private Evaluation evaluation;
        private Scorecard card;
        private List<Finding> found;

        Book(Evaluation evaluation) {
            this.evaluation = evaluation;
            card = score(evaluation);
            found = checks.run(evaluation, card);
        }

        @Override
        public Evaluation evaluation() {
            return evaluation;
        }

        @Override
        public Scorecard scorecard() {
            return card;
        }

        @Override
        public List<Finding> findings() {
            return found;
        }

        @Override
        public List<RuleSet> ruleSets() {
            return ruleSets.all();
        }

        @Override
        public void edit(String description, UnaryOperator<Evaluation> change) {
            Evaluation next = change.apply(evaluation);
            if (!next.equals(evaluation)) {
                done.push(new Step(description, evaluation, next));
                undone.clear();
                take(next);
            }
        }

        @Override
        public void preview(Evaluation provisional) {
            show(provisional);
        }

        @Override
        public void endPreview() {
            show(evaluation);
        }

        @Override
        public boolean readOnly() {
            return false;
        }

        private void take(Evaluation next) {
            evaluation = next;
            show(next);
        }

        private void show(Evaluation shown) {
            card = score(shown);
            found = checks.run(shown, card);
            tell();
        }

        private Scorecard score(Evaluation shown) {
            return new Scorer(ruleSets.findOrDefault(shown.ruleSet())).score(shown);
        }
    }
}
