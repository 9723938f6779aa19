package org.ziping.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueReaderTest {

    private static final ValueReader READER = ValueReader.standard();

    record Case(String typed, String name, String expected) {}

    static Stream<Case> spellings() throws IOException {
        try (InputStream stream = ValueReaderTest.class.getResourceAsStream("spellings.tsv")) {
            String table = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return table.lines().skip(1).map(line -> line.split("\t", -1)).map(row -> new Case(row[0], row[1], row[2]));
        }
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void understandsWhatOfficersType(Case row) {
        assertThat(Spelling.of(READER.read(row.typed(), row.name()))).isEqualTo(row.expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u3000", "—", "－", "-", "--", "*", "/", "\\", "…", "……", "未填报", "\n", "\u00a0"})
    void marksForNothingAreBlank(String typed) {
        assertThat(READER.read(typed)).isEqualTo(new Blank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"95\u00a0%", " 95%\n", "95\u3000％", "\ufeff95%", "95%。"})
    void whiteSpaceAndClosingMarksSayNothing(String typed) {
        assertThat(Spelling.of(READER.read(typed))).isEqualTo("95 %");
    }

    @Test
    void anUnknownTextKeepsItsWords() {
        assertThat(READER.read(" 符合　要求。")).isEqualTo(new Words("符合要求"));
    }

    @Test
    void aSignInTheNameDoesNotTurnAnActualIntoAPromise() {
        assertThat(READER.read("22.8", "公猪舍(≥**平方米)")).isInstanceOfSatisfying(Quantity.class, quantity -> {
            assertThat(quantity.isMeasurement()).isTrue();
            assertThat(quantity.unit().symbol()).isEqualTo("平方米");
        });
    }
}
