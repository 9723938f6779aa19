package org.ziping.narrative;

import java.util.List;
import java.util.Map;

/** How strongly the words before a figure speak for a field: the longer the word and the nearer, the stronger. */
final class Cue {

    private static final int WEIGHT_OF_A_LETTER = 100;
    private static final int PART = 50;
    private static final int FEWEST_LETTERS = 2;

    private Cue() {}

    /** 0 where nothing in {@code before} names the field; only the clause the figure stands in counts. */
    static int strength(LiveField field, String before) {
        FieldWords words = NarrativeSeeds.FIELDS;
        String clause = clause(before);
        int joint = field.name().indexOf(words.joint());
        if (joint < 0) {
            return words.cues().getOrDefault(field.name(), List.of(field.name())).stream()
                    .mapToInt(cue -> strength(cue, clause))
                    .max()
                    .orElse(0);
        }
        int thing = ending(bare(field.name().substring(0, joint)), clause);
        return thing == 0
                ? 0
                : thing + part(field.name().substring(joint + words.joint().length()), clause);
    }

    /** What is said since the last comma, figure or field. */
    private static String clause(String before) {
        String words = before.replaceAll("[^\\p{L}]+$", "");
        return words.replaceAll("(?s).*[\\p{P}\\p{N}\\s&&[^\\u3001（）()]]", "");
    }

    private static String bare(String name) {
        return name.replaceAll("[（(].*", "").strip();
    }

    private static int strength(String cue, String clause) {
        String bare = bare(cue);
        int at = bare.isEmpty() ? -1 : clause.lastIndexOf(bare);
        return at < 0 ? 0 : bare.length() * WEIGHT_OF_A_LETTER + at;
    }

    /** People shorten a name from the front: 网络畅通率 for 信息系统网络畅通率. */
    private static int ending(String name, String clause) {
        for (int from = 0; name.length() - from >= FEWEST_LETTERS; from++) {
            int found = strength(name.substring(from), clause);
            if (found > 0) {
                return found;
            }
        }
        return name.length() < FEWEST_LETTERS ? strength(name, clause) : 0;
    }

    /** Without a word for the part, what was reached is meant. */
    private static int part(String name, String clause) {
        Map<String, List<String>> said = NarrativeSeeds.FIELDS.partCues();
        String code = NarrativeSeeds.FIELDS.partCode(name);
        boolean named = said.getOrDefault(code, List.of()).stream().anyMatch(clause::contains);
        return named ? PART : code.equals("actual") ? PART / 2 : 0;
    }
}
