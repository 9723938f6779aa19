package org.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void everyIdIsNamedOnce() {
        assertThat(CheckRunner.standard().ids()).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }
}
