package org.ziping.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;
import org.ziping.model.Facts;

/** Carries out one {@link Write} as one transaction: the rows, the checksum and the journal entry. */
final class LibraryWriter {

    private static final SortedMap<String, String> NOTHING = Collections.unmodifiableSortedMap(new TreeMap<>());

    private final Sql sql;
    private final EvaluationTables tables;
    private final Journal journal;
    private final Versions versions;
    private @Nullable Known last;

    LibraryWriter(Sql sql) {
        this.sql = sql;
        tables = new EvaluationTables(sql);
        journal = new Journal(sql);
        versions = new Versions(sql);
    }

    void write(Write write) throws SQLException {
        sql.transaction(() -> {
            if (write instanceof Write.Edited edited) {
                edited(edited);
            } else if (write instanceof Write.Moved moved) {
                journal.setState(moved.entry(), moved.state());
                content(moved.id(), moved.before(), moved.after(), moved.at());
            } else if (write instanceof Write.LibraryEdited edited) {
                libraryEdited(edited);
            } else if (write instanceof Write.LibraryMoved moved) {
                libraryMoved(moved);
            } else if (write instanceof Write.Recovered recovered) {
                recovered(recovered);
            } else if (write instanceof Write.Named named) {
                versions.add(named);
            }
        });
    }

    private void edited(Write.Edited edit) throws SQLException {
        SortedMap<String, Facts.Change> changes = content(edit.id(), edit.before(), edit.after(), edit.at());
        journal.discardUndone(edit.id());
        journal.append(
                edit.entry(),
                edit.at(),
                edit.description(),
                edit.base(),
                List.of(JournalSubject.of(edit.id(), JournalSubject.EDITED, changes)));
    }

    private SortedMap<String, Facts.Change> content(EvaluationId id, Evaluation before, Evaluation after, Instant at)
            throws SQLException {
        SortedMap<String, String> old = facts(before);
        SortedMap<String, String> next = facts(after);
        SortedMap<String, Facts.Change> changes = Facts.changes(old, next);
        tables.write(id, changes.keySet(), old, next, at);
        return changes;
    }

    private void libraryEdited(Write.LibraryEdited edit) throws SQLException {
        List<JournalSubject> subjects = new ArrayList<>();
        for (Map.Entry<EvaluationId, Evaluation> added : new TreeMap<>(edit.added()).entrySet()) {
            SortedMap<String, String> facts = Facts.of(added.getValue());
            SortedMap<String, Facts.Change> changes = Facts.changes(NOTHING, facts);
            tables.create(added.getKey());
            tables.write(added.getKey(), changes.keySet(), NOTHING, facts, edit.at());
            subjects.add(JournalSubject.of(added.getKey(), JournalSubject.ADDED, changes));
        }
        for (EvaluationId id : edit.removed()) {
            tables.setRemoved(id, true, edit.at());
            subjects.add(JournalSubject.of(id, JournalSubject.REMOVED, new TreeMap<>()));
        }
        subjects.sort((a, b) -> a.id().compareTo(b.id()));
        journal.discardUndoneSteps();
        journal.append(edit.entry(), edit.at(), edit.description(), Optional.empty(), subjects);
    }

    private void libraryMoved(Write.LibraryMoved move) throws SQLException {
        for (EvaluationId id : move.shown()) {
            tables.setRemoved(id, false, move.at());
        }
        for (EvaluationId id : move.hidden()) {
            tables.setRemoved(id, true, move.at());
        }
        journal.setState(move.entry(), move.state());
    }

    private void recovered(Write.Recovered recovery) throws SQLException {
        SortedMap<String, String> facts = Facts.of(recovery.evaluation());
        if (tables.head(recovery.id()).isEmpty()) {
            tables.create(recovery.id());
        }
        tables.clear(recovery.id());
        tables.write(recovery.id(), facts.keySet(), NOTHING, facts, recovery.at());
    }

    /** Facts of an evaluation; those of the last one are kept, for it is the next one's before. */
    private SortedMap<String, String> facts(Evaluation evaluation) {
        Known known = last;
        if (known == null || !known.evaluation().equals(evaluation)) {
            known = new Known(evaluation, Facts.of(evaluation));
            last = known;
        }
        return known.facts();
    }

    private record Known(Evaluation evaluation, SortedMap<String, String> facts) {}
}
