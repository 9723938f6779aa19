package org.ziping.value;

/** Names that leave open which way is better, so that it has to be asked. */
final class DirectionDoubt {

    private static final DirectionWords WORDS = Dictionaries.DIRECTIONS;

    private DirectionDoubt() {}

    /** A name that may be meant either way: 淘汰率 of seedlings or of outdated plants, 转诊率 up or down. */
    static boolean eitherWay(String name, String secondTier) {
        return Phrases.endsWithAny(name, WORDS.doubtful())
                && !Phrases.containsAny(name, WORDS.settled())
                && !Phrases.containsAny(secondTier, WORDS.costTier());
    }

    /**
     * A name that sounds like something bad (弃, 漏, 欠) without being known, and says nothing that is praised or
     * done about it. Enough to see what a target of 0 means, too little to doubt 灾害预警发布次数.
     */
    static boolean smells(String name) {
        String rest = name;
        for (String word : WORDS.smellNot()) {
            rest = rest.replace(word, "");
        }
        return Phrases.containsAny(rest, WORDS.smell())
                && !Phrases.containsAny(name, WORDS.praise())
                && !Phrases.containsAny(name, WORDS.handling())
                && !Phrases.endsWithAny(name, WORDS.goodEndings())
                && !Phrases.containsAny(name, WORDS.saving())
                && !DirectionReader.isDenied(name);
    }
}
