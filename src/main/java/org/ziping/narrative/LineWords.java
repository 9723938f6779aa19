package org.ziping.narrative;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.RuleSet;

/** What drafts say of one indicator. */
final class LineWords {

    /** U+3002, the full stop. */
    static final String STOP = "\u3002";

    private static final DraftSentences SAY = NarrativeSeeds.DRAFTS;
    private static final FieldWords NAMES = NarrativeSeeds.FIELDS;

    private final LiveFields fields;
    private final RuleSet rules;

    LineWords(LiveFields fields, RuleSet rules) {
        this.fields = fields;
        this.rules = rules;
    }

    /** The field for a part of a thing, or a blank where the thing has no field of its own. */
    String code(String thing, String part) {
        return fields.find(thing + NAMES.joint() + NAMES.part(part))
                .map(LiveField::code)
                .orElse(SAY.blank());
    }

    String line(IndicatorScore score) {
        String sentence = score.line().completionRate().isPresent() ? SAY.lineRate() : SAY.line();
        return filled(sentence, score);
    }

    /** Whether a settled score is below the weight. */
    boolean lost(IndicatorScore score) {
        Optional<BigDecimal> printed = score.line().printed();
        return printed.isPresent()
                && score.line()
                        .weight()
                        .filter(w -> printed.get().compareTo(w) < 0)
                        .isPresent();
    }

    /** Whether the actual passed the rule set's threshold of over-achievement, higher being better. */
    boolean overshot(IndicatorScore score) {
        return Situation.of(score, rules) == Situation.OVERSHOT;
    }

    String lostSentence(IndicatorScore score) {
        String name = score.indicator().name();
        return SAY.lost().formatted(name, code(name, "weight"), code(name, "score"), reason(score));
    }

    String problem(IndicatorScore score) {
        String name = score.indicator().name();
        return SAY.problemLost().formatted(name, code(name, "target"), code(name, "actual"), reason(score));
    }

    String tooLow(IndicatorScore score) {
        return filled(SAY.problemOver(), score);
    }

    String raise(IndicatorScore score) {
        String name = score.indicator().name();
        return SAY.improveOver().formatted(name, code(name, "actual"));
    }

    static String known(String text) {
        String stripped = text.strip();
        String bare = stripped.endsWith(STOP) ? stripped.substring(0, stripped.length() - 1) : stripped;
        return bare.isEmpty() ? SAY.blank() : bare;
    }

    private String filled(String sentence, IndicatorScore score) {
        String name = score.indicator().name();
        return sentence.formatted(
                name, code(name, "target"), code(name, "actual"), code(name, "score"), code(name, "completion"));
    }

    private static String reason(IndicatorScore score) {
        return known(score.indicator().deviationReason());
    }
}
