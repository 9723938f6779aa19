package org.ziping.desktop.shell;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.ziping.base.Messages;

/**
 * How far saving is. {@code at} is when the last edit was acknowledged by the file.
 *
 * @param waiting edits not yet acknowledged
 * @param failure why the last one was not taken
 */
record SaveState(int waiting, Optional<LocalTime> at, Optional<String> failure, boolean readOnly) {

    /** Nothing changed yet. */
    static final SaveState CLEAN = new SaveState(0, Optional.empty(), Optional.empty(), false);

    private static final Messages MESSAGES = Messages.of(SaveState.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /** What the status bar says while {@code typing} tells whether an entry is not committed yet. */
    String text(boolean typing) {
        if (readOnly) {
            return MESSAGES.text("status.read-only");
        }
        if (failure.isPresent()) {
            return MESSAGES.text("status.save-failed", failure.get());
        }
        if (typing) {
            return MESSAGES.text("status.unsaved");
        }
        if (waiting > 0) {
            return MESSAGES.text("status.saving");
        }
        return at.map(time -> MESSAGES.text("status.saved", TIME.format(time)))
                .orElse(MESSAGES.text("status.all-saved"));
    }

    /** Whether the text needs no attention. */
    boolean plain(boolean typing) {
        return failure.isEmpty() && !typing && !readOnly;
    }
}
