package org.ziping.desktop.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ziping.base.Messages;

/** Blanks of a form that printing fills in, such as the year: files name them in English, people read them in words. */
final class Blanks {

    private static final Messages MESSAGES = Messages.of(Blanks.class);
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        put("{year}", "blank.year");
        put("{money}", "blank.money");
        put("{project}", "blank.project");
        put("{total}", "blank.total");
        put("{grade}", "blank.grade");
    }

    private Blanks() {}

    private static void put(String blank, String key) {
        WORDS.put(blank, "{" + MESSAGES.text(key) + "}");
    }

    /** A text of a form as people read it. */
    static String shown(String text) {
        String shown = text;
        for (Map.Entry<String, String> blank : WORDS.entrySet()) {
            shown = shown.replace(blank.getKey(), blank.getValue());
        }
        return shown;
    }

    /** What people wrote as a form keeps it; brackets may be those of a Chinese keyboard. */
    static String kept(String text) {
        String kept = text.replace('\uff5b', '{').replace('\uff5d', '}');
        for (Map.Entry<String, String> blank : WORDS.entrySet()) {
            kept = kept.replace(blank.getValue(), blank.getKey());
        }
        return kept;
    }
}
