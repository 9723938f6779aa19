package org.ziping.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleDraftFileTest {

    @TempDir
    Path folder;

    @Test
    void whatIsOpenIsThereAfterClosingUntilItIsTakenOrGivenUp() throws IOException {
        RuleDraftFile file = RuleDraftFile.in(folder.resolve("new"));
        RuleDraft draft = new RuleDraft("own", Map.of("NAME", "\u5fbd\u5dde", "EXECUTION_WEIGHT", "\u5341"));

        assertThat(file.read()).isEmpty();
        file.write(Optional.of(draft));
        assertThat(RuleDraftFile.in(folder.resolve("new")).read()).contains(draft);
        file.write(Optional.empty());
        assertThat(file.read()).isEmpty();
    }

    @Test
    void aDamagedFileIsSaidAndLeftAlone() throws IOException {
        Path damaged = folder.resolve("rule-draft.json");
        Files.writeString(damaged, "{\"rules\"", StandardCharsets.UTF_8);

        assertThatIOException()
                .isThrownBy(() -> RuleDraftFile.in(folder).read())
                .withMessageContaining("rule-draft.json");
        assertThat(damaged).hasContent("{\"rules\"");
    }
}
