package org.ziping.store;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.ziping.base.Messages;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;
import org.ziping.model.Facts;
import org.ziping.model.FactsReader;
import org.ziping.model.HeaderField;

/** Reads a library, checking every evaluation against its checksum. One that is damaged stops no other. */
final class LibraryReader {

    private static final Messages MESSAGES = Messages.of(LibraryReader.class);

    private final Sql sql;
    private final EvaluationTables tables;
    private final Journal journal;

    LibraryReader(Sql sql) {
        this.sql = sql;
        tables = new EvaluationTables(sql);
        journal = new Journal(sql);
    }

    LibraryContent content() throws SQLException {
        List<StoredEvaluation> evaluations = new ArrayList<>();
        for (EvaluationId id : ids()) {
            evaluations.add(evaluation(id));
        }
        long last = evaluations.stream().mapToLong(e -> e.id().number()).max().orElse(0);
        try {
            long lastEntry = sql.number("SELECT max(id) FROM journal");
            return new LibraryContent(evaluations, journal.steps(), last, lastEntry, Optional.empty());
        } catch (SQLException e) {
            return new LibraryContent(evaluations, List.of(), last, 0, Optional.of(MESSAGES.text("damage.journal")));
        }
    }

    /** Every evaluation that has a row, or had one by what the journal says. */
    Set<EvaluationId> ids() throws SQLException {
        Set<EvaluationId> ids =
                new TreeSet<>(sql.query("SELECT id FROM evaluation", row -> new EvaluationId(row.getLong(1))));
        ids.addAll(known());
        return ids;
    }

    private Set<EvaluationId> known() {
        try {
            return journal.known();
        } catch (SQLException e) {
            return Set.of();
        }
    }

    StoredEvaluation evaluation(EvaluationId id) {
        try {
            return checked(id);
        } catch (SQLException | RuntimeException e) {
            return damaged(id, Optional.empty());
        }
    }

    private StoredEvaluation checked(EvaluationId id) throws SQLException {
        Optional<EvaluationTables.Head> head = tables.head(id);
        if (head.isEmpty()) {
            return damaged(id, Optional.empty());
        }
        SortedMap<String, String> facts = tables.facts(id);
        String changed = head.get().changed();
        String sum = Checksums.ofEvaluation(id, head.get().removed(), changed, facts);
        if (!sum.equals(head.get().checksum())) {
            return damaged(id, read(facts));
        }
        return new StoredEvaluation(
                id, FactsReader.read(facts), head.get().removed(), Instant.parse(changed), Optional.empty());
    }

    private StoredEvaluation damaged(EvaluationId id, Optional<Evaluation> asRead) {
        Optional<Evaluation> fromJournal = fromJournal(id).flatMap(LibraryReader::read);
        Evaluation best = fromJournal.or(() -> asRead).orElseGet(() -> Evaluation.empty(Optional.empty(), "", ""));
        String name = best.header(HeaderField.PROJECT);
        String sentence = MESSAGES.text(
                fromJournal.isPresent() ? "damage.recoverable" : "damage.backup",
                id,
                name.isEmpty() ? MESSAGES.text("damage.unnamed") : name);
        return new StoredEvaluation(id, best, false, Instant.EPOCH, Optional.of(new Damage(sentence, fromJournal)));
    }

    /** The facts the journal leads to, when every entry of this evaluation that is in force is whole. */
    Optional<SortedMap<String, String>> fromJournal(EvaluationId id) {
        try {
            Optional<SortedMap<String, String>> facts = journal.origin(id);
            for (JournalEntry entry : journal.edits(id)) {
                if (!entry.intact()) {
                    return Optional.empty();
                }
                if (entry.state() == EntryState.DONE) {
                    facts = facts.map(f -> Facts.apply(f, entry.changes()));
                }
            }
            return facts;
        } catch (SQLException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Evaluation> read(SortedMap<String, String> facts) {
        try {
            return Optional.of(FactsReader.read(facts));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
