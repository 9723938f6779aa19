package org.ziping.desktop.support;

import org.ziping.base.Messages;
import org.ziping.base.OneLine;

/** What edits are called in undo and in the history. */
public final class EditNames {

    private static final Messages MESSAGES = Messages.of(EditNames.class);
    private static final int LONGEST = 30;

    private EditNames() {}

    /** An entry that replaced another, with both as far as they fit a line. */
    public static String changed(String what, String before, String after) {
        return MESSAGES.text("edit.changed", what, value(before), value(after));
    }

    private static String value(String text) {
        String line = OneLine.of(text, LONGEST);
        return line.isEmpty() ? MESSAGES.text("edit.blank") : line;
    }
}
