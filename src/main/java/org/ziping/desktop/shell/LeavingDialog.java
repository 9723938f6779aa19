package org.ziping.desktop.shell;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import org.ziping.base.Messages;
import org.ziping.desktop.support.Problems;

/** Tells that the last edits could not be saved before the window closes: the only question closing ever asks. */
final class LeavingDialog {

    private static final Messages MESSAGES = Messages.of(LeavingDialog.class);

    private LeavingDialog() {}

    /** Whether the officer wants to stay and try again. */
    static boolean stay(Problems problems, String sentence) {
        ButtonType stay = new ButtonType(MESSAGES.text("leaving.stay"), ButtonData.CANCEL_CLOSE);
        ButtonType abandon = new ButtonType(MESSAGES.text("leaving.abandon"), ButtonData.OTHER);
        return problems.ask(MESSAGES.text("title.app"), sentence, stay, abandon)
                .filter(abandon::equals)
                .isEmpty();
    }
}
