package org.ziping.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The head of a journal entry as stored; nothing in it is believed before its checksum is. */
record JournalRow(
        long number, String atText, String description, String stateText, String checksum, Optional<Long> base) {

    /** The columns of a row, in the order they are read. */
    static final String COLUMNS = "id, at, description, state, checksum, base";

    static JournalRow read(ResultSet row) throws SQLException {
        return new JournalRow(row.getLong(1), text(row, 2), text(row, 3), text(row, 4), text(row, 5), base(row));
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private static Optional<Long> base(ResultSet row) throws SQLException {
        long base = row.getLong(6);
        return row.wasNull() ? Optional.empty() : Optional.of(base);
    }

    /** Entries written before bases were kept have none, and their sums are what they were. */
    static String checksum(
            long number, String at, String description, Optional<Long> base, List<JournalSubject> subjects) {
        List<String> texts = new ArrayList<>(List.of(Long.toString(number), at, description));
        base.ifPresent(b -> texts.add(b.toString()));
        for (JournalSubject subject : subjects) {
            texts.addAll(List.of(subject.id().toString(), subject.role(), subject.checksum()));
        }
        return Checksums.of(texts);
    }

    boolean intact(List<JournalSubject> subjects) {
        return EntryState.has(stateText) && checksum.equals(checksum(number, atText, description, base, subjects));
    }

    /** The state; one that cannot be read counts as in force, and the row as not intact. */
    EntryState state() {
        return EntryState.has(stateText) ? EntryState.ofCode(stateText) : EntryState.DONE;
    }

    Instant at() {
        try {
            return Instant.parse(atText);
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }
}
