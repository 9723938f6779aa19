package org.ziping.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ziping.form.Forms;
import org.ziping.importer.plan.Ignored;
import org.ziping.importer.plan.ImportPlan;

/** Layouts of many bureaus are filled with known figures, and every figure is read from where it was written. */
final class LayoutsTest {

    private static final Path LAYOUTS = Path.of("src/test/resources/org/ziping/importer/layouts");
    private static final int CHANCES = 40;
    private static final Importer IMPORTER = new Importer(Forms.shipped());

    static Stream<String> layouts() throws IOException {
        try (Stream<Path> files = Files.list(LAYOUTS)) {
            return files
                    .map(f -> f.getFileName().toString())
                    .map(f -> f.substring(0, f.length() - 4))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void readsWhatWasWritten(String layout) {
        for (int first = 0; first < LayoutProject.all().size(); first++) {
            LayoutTemplate filled = LayoutTemplate.fill(layout, first);
            for (String format : filled.formats()) {
                ImportPlan plan = read(filled, format);
                Tally tally = new Tally();
                tally.add(filled.truth(), cells(plan));
                assertThat(tally.faults()).as(layout + "." + format).isEmpty();
                for (String text : filled.left()) {
                    assertThat(plan.ignored()).extracting(Ignored::text).anyMatch(t -> t.contains(text));
                }
            }
        }
    }

    @Test
    void readsLayoutsPutTogetherByChance() {
        for (int seed = 0; seed < CHANCES; seed++) {
            LayoutTemplate filled = mixed(seed);
            for (String format : List.of("xlsx", "docx")) {
                Tally tally = new Tally();
                tally.add(filled.truth(), cells(read(filled, format)));
                assertThat(tally.faults()).as("seed " + seed + "." + format).isEmpty();
            }
        }
    }

    static LayoutTemplate mixed(int seed) {
        return LayoutTemplate.fill(
                "mixed " + seed,
                MixedLayout.of(seed),
                seed % LayoutProject.all().size());
    }

    /** The cells of a plan; the rate of the total is the rate of the execution and counts once. */
    static List<Map<String, String>> cells(ImportPlan plan) {
        List<Map<String, String>> cells = PlanCells.of(plan);
        cells.forEach(c -> c.keySet().removeIf(k -> k.equals("total executionRate")));
        return cells;
    }

    static ImportPlan read(LayoutTemplate filled, String format) {
        byte[] bytes = switch (format) {
            case "xlsx" -> SheetWriter.xlsx(filled.script(), true);
            case "xls" -> SheetWriter.xls(filled.script(), false);
            case "html" -> MarkupWriter.html(filled.script());
            case "xml" -> MarkupWriter.xml(filled.script());
            default -> WordWriter.docx(filled.script());
        };
        return IMPORTER.read("表." + format, bytes);
    }
}
