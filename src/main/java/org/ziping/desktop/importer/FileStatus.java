package org.ziping.desktop.importer;

import java.util.Locale;
import org.ziping.base.Messages;

/** How far a file has come, as a sign and a word. */
enum FileStatus {
    WAITING("·"),
    READING("…"),
    FINE("✓"),
    ATTENTION("!"),
    NOTHING("○"),
    EMPTY_FORM("○"),
    UNREADABLE("✕"),
    STOPPED("–");

    private static final Messages MESSAGES = Messages.of(FileStatus.class);

    private final String sign;

    FileStatus(String sign) {
        this.sign = sign;
    }

    /** Sign and word. */
    String label() {
        return sign + " "
                + MESSAGES.text("status." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Whether a person should look at the file. */
    boolean attention() {
        return this != WAITING && this != READING && this != FINE;
    }
}
