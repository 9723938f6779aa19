package org.ziping.desktop.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ziping.base.Messages;
import org.ziping.session.SaveState;

/**
 * What the status bar says about saving.
 *
 * @param calm whether it needs no attention
 */
record SavedText(String text, boolean calm) {

    private static final Messages MESSAGES = Messages.of(SavedText.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /** The truth about what is in the file; {@code typing} while an entry is not committed yet. */
    static SavedText of(SaveState state, boolean typing, boolean readOnly, ZoneId zone) {
        if (readOnly) {
            return new SavedText(MESSAGES.text("status.read-only"), false);
        }
        if (state instanceof SaveState.Failed failed) {
            return new SavedText(MESSAGES.text("status.save-failed", failed.sentence()), false);
        }
        if (typing) {
            return new SavedText(MESSAGES.text("status.unsaved"), false);
        }
        if (state instanceof SaveState.Saved saved) {
            return new SavedText(saved.at().map(at -> saved(at, zone)).orElse(MESSAGES.text("status.all-saved")), true);
        }
        return new SavedText(MESSAGES.text("status.saving"), true);
    }

    private static String saved(Instant at, ZoneId zone) {
        return MESSAGES.text("status.saved", TIME.format(at.atZone(zone)));
    }
}
