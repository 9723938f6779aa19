package org.ziping.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPhrasesTest {

    @TempDir
    Path folder;

    @Test
    void theLatestStandsFirstAndNoneTwice() throws IOException {
        OwnPhrases phrases = OwnPhrases.in(folder.resolve("new"));

        assertThat(phrases.read()).isEmpty();
        phrases.add("招标推迟，年内未验收。");
        phrases.add("按实结算，\n低于预计 100%。");
        phrases.add(" 招标推迟，年内未验收。 ");

        assertThat(OwnPhrases.in(folder.resolve("new")).read()).containsExactly("招标推迟，年内未验收。", "按实结算，\n低于预计 100%。");
        assertThat(phrases.remove("招标推迟，年内未验收。")).containsExactly("按实结算，\n低于预计 100%。");
    }

    @Test
    void aDamagedFileIsLeftAlone() throws IOException {
        Path file = folder.resolve("phrases.json");
        Files.writeString(file, "[\"半", StandardCharsets.UTF_8);

        assertThatIOException().isThrownBy(() -> OwnPhrases.in(folder).add("新")).withMessageContaining("phrases.json");
        assertThat(file).hasContent("[\"半");
    }
}
