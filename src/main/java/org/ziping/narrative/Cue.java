package org.ziping.narrative;

import java.util.List;

/** How strongly the words before a figure speak for a field: the longer the word and the nearer, the stronger. */
final class Cue {

    private static final int WEIGHT_OF_A_LETTER = 100;

    private Cue() {}

    static int strength(LiveField field, String before) {
        FieldWords words = NarrativeSeeds.FIELDS;
        int joint = field.name().indexOf(words.joint());
        List<String> cues = joint > 0
                ? List.of(field.name().substring(0, joint))
                : words.cues().getOrDefault(field.name(), List.of(field.name()));
        return cues.stream().mapToInt(cue -> strength(cue, before)).max().orElse(0);
    }

    private static int strength(String cue, String before) {
        String bare = cue.replaceAll("[（(].*", "");
        int at = bare.isEmpty() ? -1 : before.lastIndexOf(bare);
        return at < 0 ? 0 : bare.length() * WEIGHT_OF_A_LETTER + at;
    }
}
