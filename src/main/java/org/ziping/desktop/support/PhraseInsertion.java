package org.ziping.desktop.support;

import javafx.scene.control.TextInputControl;

/** Puts a phrase into a text as if typed; its first blank is selected to be written over. */
public final class PhraseInsertion {

    private static final String BLANK = "______";

    private PhraseInsertion() {}

    /** Puts {@code phrase} where the caret is, or in place of the whole text where {@code instead} is true. */
    public static void into(TextInputControl control, String phrase, boolean instead) {
        int at = instead ? 0 : Math.min(control.getCaretPosition(), control.getLength());
        control.replaceText(at, instead ? control.getLength() : at, phrase);
        control.requestFocus();
        int blank = phrase.indexOf(BLANK);
        if (blank >= 0) {
            control.selectRange(at + blank, at + blank + BLANK.length());
        } else {
            control.positionCaret(at + phrase.length());
        }
    }
}
