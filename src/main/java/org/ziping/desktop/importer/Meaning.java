package org.ziping.desktop.importer;

import java.util.Arrays;
import java.util.Locale;
import org.ziping.base.Messages;
import org.ziping.model.BudgetRow;

/** What a cell of a file was understood as, as far as its tint goes. */
enum Meaning {
    HEADER("header", "meaning.header"),
    BUDGET("budget", "meaning.budget"),
    INDICATOR("indicator", "meaning.indicator"),
    SCORE("score", "meaning.score"),
    NARRATIVE("narrative", "meaning.narrative"),
    LABEL("label", "meaning.label");

    private static final Messages MESSAGES = Messages.of(Meaning.class);

    private static final String UNUSED = "other";

    private final String prefix;
    private final String key;

    Meaning(String prefix, String key) {
        this.prefix = prefix;
        this.key = key;
    }

    /** The meaning of a field such as {@code indicator/target}. */
    static Meaning of(String field) {
        String[] parts = field.split("/");
        if (parts[0].equals("header")
                && parts.length > 1
                && BudgetRow.ofCode(parts[1]).isPresent()) {
            return BUDGET;
        }
        if (field.startsWith("execution")
                || field.startsWith("header/filed")
                || field.startsWith("filed")
                || field.endsWith("core")) {
            return SCORE;
        }
        return Arrays.stream(values())
                .filter(meaning -> field.startsWith(meaning.prefix))
                .findFirst()
                .orElse(HEADER);
    }

    /** Whether a field says only that the cell was seen and belongs to nothing. */
    static boolean nothing(String field) {
        return field.equals(UNUSED) || field.equals("header/" + UNUSED);
    }

    /** The word for it. */
    String label() {
        return MESSAGES.text(key);
    }

    /** The style class that tints a cell. */
    String style() {
        return "meaning-" + name().toLowerCase(Locale.ROOT);
    }
}
