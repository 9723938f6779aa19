package org.ziping.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample, read as a file and checked: all that a good review finds in it, and nothing beside it. */
class SampleFindingsTest {

    @Test
    void everyFindingOfTheSampleAndNoOther(@TempDir Path folder) {
        CommandRun demo = CommandRun.of("demo", folder.toString(), "--json");

        assertThat(demo.json().get("evaluations").get(0).get("findings").findValuesAsText("check"))
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
