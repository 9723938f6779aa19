package org.ziping.importer.recognise;

import java.util.Optional;
import java.util.regex.Matcher;

/** The tier names in force while the rows below them are read; weights in brackets are taken off. */
final class Tiers {

    private final Vocabulary vocabulary;
    private String first = "";
    private String second = "";

    Tiers(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    String first() {
        return first;
    }

    String second() {
        return second;
    }

    /** A first tier is printed here; another one than before ends the second tier. */
    void enterFirst(String text) {
        String name = name(text);
        if (!name.equals(first)) {
            first = name;
            second = "";
        }
    }

    void enterSecond(String text) {
        second = name(text);
    }

    /** 产出指标（50分） → 产出指标. */
    String name(String text) {
        String line = text.replaceAll("\\s+", "");
        Matcher matcher = vocabulary.pattern("tierWeight").matcher(Labels.squeeze(line));
        return matcher.matches() && !matcher.group(1).isEmpty() ? matcher.group(1) : line;
    }

    /** The points printed with a tier's name. */
    Optional<String> weight(String text) {
        Matcher matcher = vocabulary.pattern("tierWeight").matcher(Labels.squeeze(text));
        return matcher.matches() && !matcher.group(1).isEmpty()
                ? Optional.ofNullable(matcher.group(2)).or(() -> Optional.ofNullable(matcher.group(3)))
                : Optional.empty();
    }
}
