package org.ziping.value;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Seed data: the words around a figure or a date, each list read where its name says. */
record Phrases(
        Map<Sign, List<String>> before,
        Map<Sign, List<String>> after,
        List<String> innerUnits,
        String innerNot,
        List<String> linking,
        List<String> barriers,
        List<String> labelEnds,
        List<String> rise,
        List<String> fall,
        List<String> towards,
        List<String> leadStops,
        List<String> leadEndStops,
        List<String> notNegative,
        List<String> tailStartStops,
        List<String> tailStops,
        List<String> tailVerbs,
        List<String> ordinalUnits,
        String singleUnitStops,
        List<String> zeroThings,
        List<String> doubt,
        List<String> remarkStops,
        List<String> harmlessRemarks,
        List<String> dateBy,
        List<String> dateLeads,
        List<String> dateLabels,
        List<String> dateVerbs,
        List<String> dateTailStops,
        List<String> dateNames,
        List<String> dayNames,
        List<String> numericNames,
        List<String> gradeNames,
        List<String> monthCountNames) {

    /** A phrase and the sign it stands for. */
    record SignPhrase(String text, Sign sign) {}

    /** The phrases of {@code bySign}, longest first, so that 不低于 is found before 低于. */
    static List<SignPhrase> longestFirst(Map<Sign, List<String>> bySign) {
        return bySign.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(text -> new SignPhrase(text, entry.getKey())))
                .sorted(Comparator.comparingInt(phrase -> -phrase.text().length()))
                .toList();
    }

    static boolean containsAny(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean startsWithAny(String text, List<String> words) {
        for (String word : words) {
            if (text.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean endsWithAny(String text, List<String> words) {
        for (String word : words) {
            if (text.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code text} is made of Han characters and Latin letters only. */
    static boolean isWordLike(String text) {
        return text.chars()
                .allMatch(c -> Character.isIdeographic(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
    }

    /** {@code text} without the nouns that merely contain a negation (无人机, 不动产). */
    String withoutHarmless(String text) {
        String rest = text;
        for (String word : notNegative) {
            if (rest.contains(word)) {
                rest = rest.replace(word, "");
            }
        }
        return rest;
    }
}
