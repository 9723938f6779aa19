package org.ziping.desktop.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ziping.base.Messages;
import org.ziping.session.HistoryEntry;
import org.ziping.store.EntryState;

/**
 * A line of the list: a day, an edit of that day, or the state the evaluation came in with.
 *
 * @param number of the edit, 0 for the state it came in with, empty for a day
 * @param time of day; empty where there is none
 * @param lasting whether the edit is in force; those undone stay in the list
 */
record HistoryRow(Optional<Long> number, String time, String text, boolean lasting) {

    private static final Messages MESSAGES = Messages.of(HistoryRow.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /** The list for entries that come newest first: those with every word of {@code search}, by day. */
    static List<HistoryRow> of(List<HistoryEntry> entries, String search, ZoneId zone) {
        List<HistoryRow> rows = new ArrayList<>();
        String day = "";
        for (HistoryEntry entry : entries) {
            ZonedDateTime at = entry.at().atZone(zone);
            String text = text(entry);
            if (matches(DAY.format(at) + " " + text, search)) {
                if (!DAY.format(at).equals(day)) {
                    day = DAY.format(at);
                    rows.add(new HistoryRow(Optional.empty(), "", day, true));
                }
                rows.add(new HistoryRow(
                        Optional.of(entry.number()), TIME.format(at), text, entry.state() == EntryState.DONE));
            }
        }
        if (search.isBlank()) {
            rows.add(new HistoryRow(Optional.of(0L), "", MESSAGES.text("history.origin"), true));
        }
        return rows;
    }

    /** The day and time of a moment. */
    static String when(Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone)) + " " + TIME.format(at.atZone(zone));
    }

    boolean day() {
        return number.isEmpty();
    }

    private static String text(HistoryEntry entry) {
        return entry.state() == EntryState.DONE
                ? entry.description()
                : MESSAGES.text("history.undone", entry.description());
    }

    private static boolean matches(String text, String search) {
        String all = text.toLowerCase(Locale.ROOT);
        for (String word : search.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
