package org.ziping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of files that are no rule sets, or not any more. */
class RuleFileTest {

    private final RuleSet rules = RuleSets.shipped().findOrDefault(RuleSets.DEFAULT);
    private final String text = RuleSets.format(rules);

    @Test
    void aFileSavedByANotepadIsRead() {
        assertThat(RuleSets.parse(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(rules);
    }

    @Test
    void aFileOfAnotherEncodingIsSaidToBeOne() {
        byte[] gbk = text.getBytes(Charset.forName("GBK"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSets.parse(gbk))
                .withMessageContaining("UTF-8");
    }

    @Test
    void aFileCutAtAnyPlaceIsRefusedInASentence() {
        for (int length = 0; length < text.stripTrailing().length(); length++) {
            String cut = text.substring(0, length);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RuleSets.parse(cut))
                    .satisfies(
                            e -> assertThat(e.getMessage()).endsWith("\u3002").doesNotContain("JSON", "Unexpected"));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSets.parse(text.substring(0, text.length() / 2)))
                .withMessageContaining("\u6ca1\u6709\u590d\u5236\u5b8c\u6574");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"lowerNotReached\" : \"PROPORTIONAL\"', '\"lowerNotReached\" : \"HALF\"', 'lowerNotReached, HALF, LINEAR'",
        "'\"executionWeight\" : 10', '\"executionWeight\" : \"ten\"', 'executionWeight, ten'",
        "'\"scorePlaces\" : 2,', '', scorePlaces",
        "'\"scorePlaces\" : 2', '\"scorePlaces\" : 2, \"sheets\" : 2', sheets",
        "'\"name\"', '\"sheets\"', name",
        "'{', '\u8fd9\u4e0d\u662f', '\u7b2c 1 \u884c'"
    })
    void anEntryThatIsWrongIsNamed(String entry, String wrong, String said) {
        assertThat(text).contains(entry);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSets.parse(text.replaceFirst(Pattern.quote(entry), wrong)))
                .satisfies(e ->
                        assertThat(e.getMessage()).contains(said.split(", ")).endsWith("\u3002"));
    }
}
