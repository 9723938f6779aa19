package org.ziping.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ziping.model.EvaluationId;
import org.ziping.model.Facts;

/** What one journal entry did to one evaluation; {@code checksum} signs the changes. */
record JournalSubject(EvaluationId id, String role, String checksum, SortedMap<String, Facts.Change> changes) {

    static final String ADDED = "added";
    static final String EDITED = "edited";
    static final String REMOVED = "removed";

    static JournalSubject of(EvaluationId id, String role, SortedMap<String, Facts.Change> changes) {
        return new JournalSubject(id, role, Checksums.ofChanges(changes), changes);
    }

    /** As stored, its changes left where they are. */
    static JournalSubject read(ResultSet row) throws SQLException {
        return new JournalSubject(
                new EvaluationId(row.getLong(1)),
                row.getString(2),
                row.getString(3),
                Collections.unmodifiableSortedMap(new TreeMap<>()));
    }
}
