package org.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every check speaks where it should and is silent beside it, and what it offers to mend is mended. */
class CheckPairsTest {

    /** Settling a score leaves what the score then owes. */
    private static final Map<String, String> FOLLOWS =
            Map.of("score-differs", "reason-due", "score-without-actual", "actual-blank");

    @Test
    void everyCheckIsOnTrialOnce() {
        List<String> tried = CheckPairs.all().stream().map(CheckPair::check).toList();

        assertThat(tried)
                .containsExactlyInAnyOrderElementsOf(CheckRunner.standard().ids());
    }

    @ParameterizedTest
    @MethodSource("org.ziping.check.CheckPairs#all")
    void speaksWhereItShould(CheckPair pair) {
        assertThat(pair.ids(pair.base())).isEmpty();
        assertThat(pair.ids(pair.fires())).contains(pair.check());
    }

    @ParameterizedTest
    @MethodSource("org.ziping.check.CheckPairs#all")
    void isSilentBesideIt(CheckPair pair) {
        assertThat(pair.ids(pair.nearMiss())).doesNotContain(pair.check());
    }

    @ParameterizedTest
    @MethodSource("org.ziping.check.CheckPairs#all")
    void itsRemedyMendsItAndNothingElseBreaks(CheckPair pair) {
        List<String> expected = new ArrayList<>(pair.ids(pair.fires()));
        expected.add(FOLLOWS.getOrDefault(pair.check(), pair.check()));

        pair.findings(pair.fires()).stream()
                .flatMap(f -> f.fix().stream()
                        .map(fix -> new Mended(f, pair.ids(fix.remedy().apply(pair.fires())))))
                .forEach(m -> assertThat(m.left())
                        .as(m.finding().message())
                        .doesNotContain(m.finding().check())
                        .isSubsetOf(expected));
    }

    private record Mended(Finding finding, List<String> left) {}
}
