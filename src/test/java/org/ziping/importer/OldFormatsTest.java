package org.ziping.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziping.form.Forms;

/** Files that another office program wrote, binary ones under the names WPS gives them, read like the new formats. */
final class OldFormatsTest {

    private static final Path RESOURCES = Path.of("src/test/resources/org/ziping/importer");

    @ParameterizedTest
    @CsvSource({
        "jinbao.doc, jinbao",
        "central-school.wps, central-school",
        "yunnan.et, yunnan",
        "jinbao.odt, jinbao",
        "hidden-columns.ods, hidden-columns",
        "full-width-percent.ods, full-width-percent.xlsx"
    })
    void readsTheSameFigures(String file, String expected) throws IOException {
        String actual = PlanText.of(new Importer(Forms.shipped()).read(RESOURCES.resolve("binary/" + file)));
        assertThat(lines(actual))
                .isEqualTo(lines(Files.readString(RESOURCES.resolve("fixtures/" + expected + ".expected"))));
    }

    private static List<String> lines(String text) {
        return text.strip().lines().map(String::stripTrailing).toList();
    }
}
