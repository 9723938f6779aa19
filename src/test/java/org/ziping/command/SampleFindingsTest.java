package org.ziping.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The sample, read as a file and checked: all that a good review finds in it, and nothing beside it. */
class SampleFindingsTest {

    @Test
    void everyFindingOfTheSampleAndNoOther() {
        CommandRun inspected = CommandRun.of("inspect", "seeds/sample/jinbao-2021.docx", "--json");

        assertThat(inspected
                        .json()
                        .get("files")
                        .get(0)
                        .get("projects")
                        .get(0)
                        .get("findings")
                        .findValuesAsText("check"))
                .containsExactlyInAnyOrder(
                        "score-lost-though-reached",
                        "budget-adjusted",
                        "cost-targets",
                        "cost-nothing-spent",
                        "filed-budget-cell",
                        "sections-same",
                        "sections-same",
                        "grade-not-in-scale",
                        "weights-tiers",
                        "cost-far-below",
                        "filed-budget-zero",
                        "unit-one-sided",
                        "form-order-differs",
                        "annex-number");
    }
}
