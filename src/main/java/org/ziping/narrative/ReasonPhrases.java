package org.ziping.narrative;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.ziping.base.Decimals;
import org.ziping.model.Indicator;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.RuleSet;
import org.ziping.value.Understood;

/**
 * Sentences to begin a deviation reason with, by situation; the blanks in them are the officer's to
 * fill. In a sentence %1$s is the target, %2$s the actual and %3$s the rate of attainment.
 */
public record ReasonPhrases(
        List<String> missed, List<String> overshot, List<String> saved, List<String> level, List<String> execution) {

    private static final int RATE_PLACES = 1;

    /** Takes copies. */
    public ReasonPhrases {
        missed = List.copyOf(missed);
        overshot = List.copyOf(overshot);
        saved = List.copyOf(saved);
        level = List.copyOf(level);
        execution = List.copyOf(execution);
    }

    /** The phrases that come with the program. */
    public static ReasonPhrases shipped() {
        return NarrativeSeeds.REASONS;
    }

    /** What suits an indicator as it is scored now, its figures filled in; nothing where nothing is to be explained. */
    public List<String> of(IndicatorScore score, RuleSet rules) {
        Indicator line = score.indicator();
        String rate = score.line()
                .attainment()
                .map(r ->
                        Decimals.plain(r.setScale(RATE_PLACES, RoundingMode.HALF_UP)) + NarrativeSeeds.FIELDS.percent())
                .orElse("");
        return suited(Situation.of(score, rules))
                .map(phrase -> phrase.formatted(
                        value(line.name(), line.target(), score.target()),
                        value(line.name(), line.actual(), score.actual()),
                        rate))
                .toList();
    }

    private Stream<String> suited(Situation situation) {
        return switch (situation) {
            case MISSED -> missed.stream();
            case OVERSHOT -> overshot.stream();
            case SAVED -> saved.stream();
            case LEVEL -> level.stream();
            case PLAIN -> Stream.empty();
        };
    }

    private static String value(String name, String typed, Understood understood) {
        return Measured.of(name, typed, understood).value().orElse(NarrativeSeeds.DRAFTS.blank());
    }
}
