package org.ziping.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Two places of an imported file that say different things about one matter.
 *
 * @param kind what they disagree about
 * @param words what is said, in the order the kind lays down
 */
public record FiledContradiction(Kind kind, List<String> words) {

    /** What two places disagree about. */
    public enum Kind {
        /** A cell of a section table and of the annex: indicator, column, text's words, annex's words. */
        CELL("cell"),
        /** A line of a section table that the annex has not: indicator. */
        ONLY_IN_TEXT("line"),
        /** Section tables and annex list the lines in different orders: where they part, the text's indicator and the annex's. */
        ORDER("order"),
        /** One title under two annex numbers: the first mark, the second mark, the title. */
        ANNEX_NUMBER("annex");

        private final String code;

        Kind(String code) {
            this.code = code;
        }
    }

    private static final String SEPARATOR = "\t";

    /** Takes a copy of the words. */
    public FiledContradiction {
        words = List.copyOf(words);
    }

    /** A contradiction in these words. */
    public static FiledContradiction of(Kind kind, String... words) {
        return new FiledContradiction(
                kind,
                Arrays.stream(words).map(w -> w.replaceAll("\\s+", " ").strip()).toList());
    }

    /** Kind and words as one text, from which {@link #ofText} reads them again. */
    public String text() {
        List<String> parts = new ArrayList<>();
        parts.add(kind.code);
        parts.addAll(words);
        return String.join(SEPARATOR, parts);
    }

    /** What {@link #text} wrote; empty for a kind this program does not know. */
    public static Optional<FiledContradiction> ofText(String text) {
        List<String> parts = List.of(text.split(SEPARATOR, -1));
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.code.equals(parts.get(0)))
                .findFirst()
                .map(kind -> new FiledContradiction(kind, parts.subList(1, parts.size())));
    }
}
