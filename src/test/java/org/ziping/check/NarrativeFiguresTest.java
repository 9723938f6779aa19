package org.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ziping.model.Evaluation;
import org.ziping.model.Section;

/** Figures in the text: those that contradict the tables are found, all others are left alone. */
class NarrativeFiguresTest {

    private final Evaluation clean = CleanCases.xinzhou();

    static Stream<Arguments> sentences() throws IOException {
        try (InputStream stream = NarrativeFiguresTest.class.getResourceAsStream("narratives.tsv")) {
            String table = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return table.lines().skip(1).map(line -> Arguments.of((Object[]) line.split("\t", -1)));
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void whatTheTextSaysIsHeldAgainstTheTables(Section section, String sentence, String findings) {
        List<String> due = findings.equals("-") ? List.of() : List.of(findings.split(" ", -1));

        assertThat(new CheckedCase(clean.withNarrative(section, sentence)).ids())
                .containsExactlyElementsOf(due);
    }

    @Test
    void aFullWidthFigureIsPutRightInItsPlace() {
        CheckedCase told = new CheckedCase(clean.withNarrative(Section.CONCLUSION, "总得分９１分，预算执行率９５％。"));

        assertThat(told.fixed("narrative-total")
                        .fixed("narrative-rate")
                        .evaluation()
                        .narrative(Section.CONCLUSION))
                .isEqualTo("总得分100分，预算执行率100％。");
    }

    @Test
    void shortSectionsThatAreWordForWordTheSameAreFound() {
        Evaluation copied =
                clean.withNarrative(Section.PRACTICES, "严格按计划组织实施。").withNarrative(Section.IMPROVEMENTS, "严格按计划组织实施。");

        assertThat(new CheckedCase(copied).ids()).containsExactly("sections-same");
    }
}
