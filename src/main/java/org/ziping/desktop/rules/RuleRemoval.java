package org.ziping.desktop.rules;

import java.util.List;
import org.ziping.base.Messages;
import org.ziping.desktop.support.Problems;

/** Asks before a rule set goes that evaluations are scored by. */
final class RuleRemoval {

    private static final Messages MESSAGES = Messages.of(RuleRemoval.class);
    private static final int MOST_LINES = 6;

    private RuleRemoval() {}

    static boolean agreed(Problems problems, String name, List<String> effect) {
        String lines = String.join("\n", effect.stream().limit(MOST_LINES).toList());
        int more = effect.size() - MOST_LINES;
        return problems.agreed(
                MESSAGES.text(
                        "rules.remove.used", name, more > 0 ? MESSAGES.text("rules.remove.more", lines, more) : lines),
                MESSAGES.text("rules.remove"),
                MESSAGES.text("rules.remove.keep"));
    }
}
