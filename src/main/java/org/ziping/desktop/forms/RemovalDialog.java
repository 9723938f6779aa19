package org.ziping.desktop.forms;

import java.util.List;
import org.ziping.base.Messages;
import org.ziping.desktop.support.Problems;

/** Asks before a form goes that evaluations are printed by. */
final class RemovalDialog {

    private static final Messages MESSAGES = Messages.of(RemovalDialog.class);
    private static final int MOST_NAMES = 5;

    private RemovalDialog() {}

    static boolean agreed(Problems problems, String form, List<String> users) {
        String names = String.join("\n", users.stream().limit(MOST_NAMES).toList());
        return problems.agreed(
                MESSAGES.text("forms.remove.used", users.size(), form, names),
                MESSAGES.text("forms.remove"),
                MESSAGES.text("forms.remove.keep"));
    }
}
