package org.ziping.narrative;

import java.util.List;
import java.util.Map;

/**
 * How fields are called in the text. The names are part of the text an officer writes, so they are data
 * and the same in every language of the window.
 *
 * @param joint stands between a thing and its figure: 线路租赁费·业绩值
 * @param unknown what is printed for a field without a value
 * @param partCues words before a figure that speak for a part of a thing, by the part's code
 * @param cues words before a figure that speak for a field, the plainest first
 */
record FieldWords(
        String joint,
        String unknown,
        String money,
        String points,
        String percent,
        Map<String, String> general,
        Map<String, String> rows,
        Map<String, String> sources,
        Map<String, String> parts,
        Map<String, List<String>> partCues,
        Map<String, List<String>> cues) {

    String general(String code) {
        return named(general, code);
    }

    String row(String code) {
        return named(rows, code);
    }

    String part(String code) {
        return named(parts, code);
    }

    /** The code of the part with this name; blank for none. */
    String partCode(String name) {
        return parts.entrySet().stream()
                .filter(e -> e.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static String named(Map<String, String> names, String code) {
        String name = names.get(code);
        if (name == null) {
            throw new IllegalStateException("no name for the field " + code);
        }
        return name;
    }
}
