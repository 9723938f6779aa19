package org.ziping.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ziping.model.EvaluationId;
import org.ziping.model.Facts;

/**
 * The journal: what was done, when, and to which facts. Entries are never deleted; only their state
 * moves. Each is signed, the state apart, whose words no changed bit turns into one another.
 */
final class Journal {

    private final Sql sql;

    Journal(Sql sql) {
        this.sql = sql;
    }

    /** Appends an entry whose subjects carry the facts they changed. */
    void append(long number, Instant at, String description, Optional<Long> base, List<JournalSubject> subjects)
            throws SQLException {
        sql.update(
                "INSERT INTO journal (" + JournalRow.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?)",
                number,
                at.toString(),
                description,
                EntryState.DONE.code(),
                JournalRow.checksum(number, at.toString(), description, base, subjects),
                base.orElse(null));
        for (JournalSubject subject : subjects) {
            append(number, subject);
        }
    }

    private void append(long number, JournalSubject subject) throws SQLException {
        sql.update(
                "INSERT INTO journal_subject (entry, evaluation, role, checksum) VALUES (?, ?, ?, ?)",
                number,
                subject.id().number(),
                subject.role(),
                subject.checksum());
        for (Map.Entry<String, Facts.Change> change : subject.changes().entrySet()) {
            sql.update(
                    "INSERT INTO journal_change (entry, evaluation, path, before, after) VALUES (?, ?, ?, ?, ?)",
                    number,
                    subject.id().number(),
                    change.getKey(),
                    change.getValue().before().orElse(null),
                    change.getValue().after().orElse(null));
        }
    }

    void setState(long number, EntryState state) throws SQLException {
        sql.update("UPDATE journal SET state = ? WHERE id = ?", state.code(), number);
    }

    /** What was undone in this evaluation can no longer be redone. */
    void discardUndone(EvaluationId id) throws SQLException {
        sql.update(
                "UPDATE journal SET state = 'discarded' WHERE state = 'undone' AND id IN"
                        + " (SELECT entry FROM journal_subject WHERE evaluation = ? AND role = 'edited')",
                id.number());
    }

    /** What was undone in the library as a whole can no longer be redone. */
    void discardUndoneSteps() throws SQLException {
        sql.update("UPDATE journal SET state = 'discarded' WHERE state = 'undone' AND id IN"
                + " (SELECT entry FROM journal_subject WHERE role <> 'edited')");
    }

    /** The edits of one evaluation, oldest first. */
    List<JournalEntry> edits(EvaluationId id) throws SQLException {
        List<JournalEntry> entries = new ArrayList<>();
        for (JournalRow row : rows("role = 'edited' AND evaluation = " + id)) {
            entries.add(entry(row, id));
        }
        return entries;
    }

    /** The facts an evaluation came into the library with; empty when that entry is not whole. */
    Optional<SortedMap<String, String>> origin(EvaluationId id) throws SQLException {
        List<JournalRow> rows = rows("role = 'added' AND evaluation = " + id);
        if (rows.size() != 1) {
            return Optional.empty();
        }
        JournalEntry entry = entry(rows.get(0), id);
        return entry.intact() ? Optional.of(Facts.apply(Map.of(), entry.changes())) : Optional.empty();
    }

    /** The steps of the library as a whole that are whole themselves, oldest first, discarded ones left out. */
    List<LibraryStep> steps() throws SQLException {
        List<LibraryStep> steps = new ArrayList<>();
        for (JournalRow row : rows("role <> 'edited'")) {
            if (row.intact(subjects(row.number())) && row.state() != EntryState.DISCARDED) {
                steps.add(new LibraryStep(
                        row.number(),
                        row.at(),
                        row.description(),
                        row.state(),
                        evaluations(row.number(), "added"),
                        evaluations(row.number(), "removed")));
            }
        }
        return steps;
    }

    /** Every evaluation the journal has ever seen come in. */
    Set<EvaluationId> known() throws SQLException {
        return new TreeSet<>(sql.query(
                "SELECT DISTINCT evaluation FROM journal_subject WHERE role = 'added'",
                row -> new EvaluationId(row.getLong(1))));
    }

    /** Numbers of entries that are missing or whose checksum does not fit. */
    List<Long> damaged() throws SQLException {
        List<Long> damaged = new ArrayList<>();
        long expected = 1;
        for (JournalRow row : rows("")) {
            for (; expected < row.number(); expected++) {
                damaged.add(expected);
            }
            expected = row.number() + 1;
            if (!wholly(row)) {
                damaged.add(row.number());
            }
        }
        return damaged;
    }

    private boolean wholly(JournalRow row) throws SQLException {
        List<JournalSubject> subjects = subjects(row.number());
        boolean whole = row.intact(subjects);
        for (JournalSubject subject : subjects) {
            whole &= subject.checksum().equals(Checksums.ofChanges(changes(row.number(), subject.id())));
        }
        return whole;
    }

    private JournalEntry entry(JournalRow row, EvaluationId id) throws SQLException {
        SortedMap<String, Facts.Change> changes = changes(row.number(), id);
        List<JournalSubject> subjects = subjects(row.number());
        String sum = Checksums.ofChanges(changes);
        boolean intact = row.intact(subjects)
                && subjects.stream()
                        .anyMatch(s -> s.id().equals(id) && s.checksum().equals(sum));
        return new JournalEntry(
                row.number(),
                row.at(),
                row.description(),
                row.state(),
                intact ? changes : Map.of(),
                intact,
                row.base());
    }

    private List<JournalRow> rows(String subjectCondition) throws SQLException {
        String condition = subjectCondition.isEmpty()
                ? ""
                : " WHERE id IN (SELECT entry FROM journal_subject WHERE " + subjectCondition + ")";
        return sql.query(
                "SELECT " + JournalRow.COLUMNS + " FROM journal" + condition + " ORDER BY id", JournalRow::read);
    }

    private List<JournalSubject> subjects(long number) throws SQLException {
        return sql.query(
                "SELECT evaluation, role, checksum FROM journal_subject WHERE entry = ? ORDER BY evaluation",
                row -> JournalSubject.read(row),
                number);
    }

    private Set<EvaluationId> evaluations(long number, String role) throws SQLException {
        return new TreeSet<>(sql.query(
                "SELECT evaluation FROM journal_subject WHERE entry = ? AND role = ?",
                row -> new EvaluationId(row.getLong(1)),
                number,
                role));
    }

    private SortedMap<String, Facts.Change> changes(long number, EvaluationId id) throws SQLException {
        SortedMap<String, Facts.Change> changes = new TreeMap<>();
        sql.query(
                        "SELECT path, before, after FROM journal_change WHERE entry = ? AND evaluation = ?",
                        Journal::change,
                        number,
                        id.number())
                .forEach(c -> changes.put(c.getKey(), c.getValue()));
        return changes;
    }

    private static Map.Entry<String, Facts.Change> change(ResultSet row) throws SQLException {
        return Map.entry(
                row.getString(1),
                new Facts.Change(Optional.ofNullable(row.getString(2)), Optional.ofNullable(row.getString(3))));
    }
}
