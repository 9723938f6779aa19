package org.ziping.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ziping.form.Forms;
import org.ziping.importer.plan.ImportPlan;

/** Every layout under {@code fixtures} is written in every format it exists in and read back figure by figure. */
final class FixturesTest {

    private static final Path RESOURCES = Path.of("src/test/resources/org/ziping/importer/fixtures");

    /** A fixture in one format. */
    record Fixture(String name, String format) {}

    static Stream<Fixture> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES)) {
            return files
                    .map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".txt"))
                    .map(f -> f.substring(0, f.length() - 4))
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(name -> formats(name).map(format -> new Fixture(name, format)));
        }
    }

    private static Stream<String> formats(String name) {
        Script script = Script.load(name);
        boolean sheets = script.pieces().stream().anyMatch(Script.Sheet.class::isInstance);
        boolean several =
                script.pieces().stream().filter(Script.Sheet.class::isInstance).count() > 1;
        boolean hidden = script.pieces().stream()
                .anyMatch(p -> p instanceof Script.HiddenColumn
                        || (p instanceof Script.Rows rows && !rows.hidden().isEmpty()));
        List<String> formats = !sheets
                ? List.of("docx")
                : several || hidden ? List.of("xlsx", "xls") : List.of("xlsx", "xls", "docx", "html", "xml");
        return formats.stream();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void readsEveryFigure(Fixture fixture) throws IOException {
        String actual = PlanText.of(read(fixture));
        Path dump = Path.of("target/fixtures", fixture.name() + "." + fixture.format() + ".expected");
        Files.createDirectories(dump.getParent());
        Files.writeString(dump, actual);
        assertThat(shape(actual)).isEqualTo(shape(expected(fixture)));
    }

    /** The plan of a fixture in its format. */
    static ImportPlan read(Fixture fixture) {
        Script script = Script.load(fixture.name());
        byte[] bytes = switch (fixture.format()) {
            case "xlsx" -> SheetWriter.xlsx(script, true);
            case "xls" -> SheetWriter.xls(script, false);
            case "html" -> MarkupWriter.html(script);
            case "xml" -> MarkupWriter.xml(script);
            default -> WordWriter.docx(script);
        };
        return new Importer(Forms.shipped()).read(fixture.name() + "." + fixture.format(), bytes);
    }

    static String expected(Fixture fixture) throws IOException {
        for (String name : List.of(fixture.name() + "." + fixture.format(), fixture.name())) {
            try (InputStream in = FixturesTest.class.getResourceAsStream("fixtures/" + name + ".expected")) {
                if (in != null) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .replace(fixture.name() + ".xlsx”", fixture.name() + "." + fixture.format() + "”");
                }
            }
        }
        return "";
    }

    private static String shape(String text) {
        return String.join("\n", Arrays.asList(text.strip().split("\\s*\n")));
    }
}
