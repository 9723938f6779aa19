package org.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ziping.model.Evaluation;

/** What is in order is left alone. */
class CleanCasesTest {

    @ParameterizedTest
    @MethodSource("org.ziping.check.CleanCases#all")
    void aCleanEvaluationGetsNoFinding(Evaluation clean) {
        assertThat(new CheckedCase(clean).findings()).as(clean.ruleSet()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void aCleanEvaluationGetsNoFindingInAnyForm(Evaluation clean) {
        assertThat(new CheckedCase(clean).findings())
                .as(clean.ruleSet() + " in " + clean.form())
                .isEmpty();
    }

    static Stream<Evaluation> aCleanEvaluationGetsNoFindingInAnyForm() {
        return CleanCases.FORMS.stream()
                .flatMap(form -> CleanCases.all().stream().map(e -> CleanCases.written(e.withForm(form))));
    }

    @Test
    void everyIdIsNamedOnce() {
        assertThat(CheckRunner.standard().ids()).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }
}
