package org.ziping.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/** What scoring a pair of target and actual came to, before an assigned score is set beside it. */
record Verdict(
        Optional<BigDecimal> score,
        Optional<BigDecimal> proposed,
        Optional<Unscored> unscored,
        Optional<BigDecimal> attainment,
        Optional<BigDecimal> completionRate,
        boolean levelUsed,
        String sentence) {

    static Verdict settled(BigDecimal score, String sentence) {
        return new Verdict(
                Optional.of(score),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                sentence);
    }

    static Verdict proposed(BigDecimal score, String sentence) {
        return new Verdict(
                Optional.empty(),
                Optional.of(score),
                Optional.of(Unscored.LEVEL_NOT_CHOSEN),
                Optional.empty(),
                Optional.empty(),
                false,
                sentence);
    }

    static Verdict open(Unscored why, String sentence) {
        return new Verdict(
                Optional.empty(),
                Optional.empty(),
                Optional.of(why),
                Optional.empty(),
                Optional.empty(),
                false,
                sentence);
    }

    Verdict withRates(Optional<BigDecimal> nextAttainment, Optional<BigDecimal> nextCompletion) {
        return new Verdict(score, proposed, unscored, nextAttainment, nextCompletion, levelUsed, sentence);
    }

    /** The same with words added to its sentence. */
    Verdict noted(String notes) {
        return new Verdict(score, proposed, unscored, attainment, completionRate, levelUsed, sentence + notes);
    }

    Verdict byLevel() {
        return new Verdict(score, proposed, unscored, attainment, completionRate, true, sentence);
    }

    Verdict without(Unscored why, String because) {
        return new Verdict(
                Optional.empty(), Optional.empty(), Optional.of(why), attainment, completionRate, levelUsed, because);
    }
}
