package org.ziping.desktop.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.ziping.base.Messages;

/** What the status bar says about the latest backup. */
final class BackupText {

    private static final Messages MESSAGES = Messages.of(BackupText.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private BackupText() {}

    /** When it was made, as seen on a day; that there is none is said too. */
    static String of(Optional<Instant> latest, LocalDate today, ZoneId zone) {
        return latest.map(at -> said(at.atZone(zone), today)).orElseGet(() -> MESSAGES.text("backup.none"));
    }

    private static String said(ZonedDateTime at, LocalDate today) {
        LocalDate day = at.toLocalDate();
        String time = TIME.format(at);
        if (day.equals(today)) {
            return MESSAGES.text("backup.today", time);
        }
        return day.equals(today.minusDays(1))
                ? MESSAGES.text("backup.yesterday", time)
                : MESSAGES.text("backup.day", day.toString());
    }
}
