package org.ziping.desktop.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.ziping.base.AtomicFile;
import org.ziping.base.FileNames;
import org.ziping.base.Messages;
import org.ziping.desktop.support.Background;
import org.ziping.desktop.support.FileDialogs;
import org.ziping.desktop.support.Problems;
import org.ziping.desktop.support.SaveTarget;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.RuleSets;

/** Rule sets as files that colleagues pass to one another. */
record RuleFiles(Background background, Problems problems) {

    private static final Messages MESSAGES = Messages.of(RuleFiles.class);
    private static final int LONGEST_NAME = 100;

    /** Asks for a file and hands on the rule set in it, or says why there is none. */
    void read(Consumer<RuleSet> taken) {
        FileDialogs.open(
                        FileDialogs.of(MESSAGES.text("rules.import"), MESSAGES.text("rules.files"), "*.json"),
                        problems.window())
                .ifPresent(chosen -> background.quietly(
                        progress -> sound(RuleSets.parse(Files.readAllBytes(chosen))),
                        taken,
                        failure -> unreadable(chosen, failure)));
    }

    /** Asks where to and writes a rule set; {@code written} is told where it lies. */
    void write(RuleSet rules, Consumer<Path> written, Consumer<Throwable> failed) {
        SaveTarget.ask(
                        problems,
                        MESSAGES.text("rules.export"),
                        FileNames.legal(rules.name(), LONGEST_NAME),
                        ".json",
                        MESSAGES.text("rules.files"))
                .ifPresent(target -> background.quietly(progress -> written(rules, target), written, failed));
    }

    /** What the editor would not take is not taken from a file either. */
    private static RuleSet sound(RuleSet rules) {
        List<String> wrong = RuleText.read(rules.id(), RuleText.of(rules)).problems();
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", wrong));
        }
        return rules;
    }

    private void unreadable(Path chosen, Throwable failure) {
        if (failure instanceof IOException || failure instanceof IllegalArgumentException) {
            problems.tell(
                    MESSAGES.text("rules.unreadable", chosen.getFileName(), String.valueOf(failure.getMessage())));
        } else {
            problems.unexpected(failure);
        }
    }

    private static Path written(RuleSet rules, Path target) throws IOException {
        AtomicFile.write(target, RuleSets.format(rules));
        return target;
    }
}
