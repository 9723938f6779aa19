package org.ziping.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Counts the cells that are read right, wrong and not at all, layout by layout. What has to be read is known before:
 * layouts are filled with figures of the test's own, fixtures come with an expectation written by hand.
 */
@Tag("bench")
final class RecognitionBench {

    private static final int CHANCES = 300;

    @Test
    void cellsPerLayout() throws IOException {
        Map<String, Tally> table = new LinkedHashMap<>();
        for (FixturesTest.Fixture fixture : FixturesTest.fixtures().toList()) {
            tally(table, fixture.name())
                    .add(PlanCells.of(FixturesTest.expected(fixture)), PlanCells.of(FixturesTest.read(fixture)));
        }
        for (String layout : LayoutsTest.layouts().toList()) {
            for (int first = 0; first < LayoutProject.all().size(); first++) {
                LayoutTemplate filled = LayoutTemplate.fill(layout, first);
                for (String format : filled.formats()) {
                    tally(table, "filled " + layout)
                            .add(filled.truth(), LayoutsTest.cells(LayoutsTest.read(filled, format)));
                }
            }
        }
        for (int seed = 0; seed < CHANCES; seed++) {
            LayoutTemplate filled = LayoutsTest.mixed(seed);
            for (String format : List.of("xlsx", "docx")) {
                tally(table, CHANCES + " put together by chance")
                        .add(filled.truth(), LayoutsTest.cells(LayoutsTest.read(filled, format)));
            }
        }
        Tally all = new Tally();
        StringBuilder lines = new StringBuilder(
                String.format("%n%-34s %8s %8s %8s %9s%n", "layout", "right", "wrong", "missed", "right %"));
        table.forEach((name, tally) -> {
            lines.append(tally.line(name)).append('\n');
            all.add(tally);
        });
        System.out.print(lines.append(all.line("all of " + table.size())).append('\n'));
        assertThat(table).isNotEmpty();
    }

    private static Tally tally(Map<String, Tally> table, String name) {
        return table.computeIfAbsent(name, n -> new Tally());
    }
}
