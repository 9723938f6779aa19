package org.ziping.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders come in; what is there already is never lost and not stored twice unawares. */
final class ImportCommandTest {

    @TempDir
    private Path folder;

    private String library;
    private String inbox;

    @BeforeEach
    void copySample() throws IOException {
        library = folder.resolve("库.ziping").toString();
        Path below = folder.resolve("去年").resolve("一科");
        Files.createDirectories(below);
        inbox = folder.resolve("去年").toString();
        try (InputStream sample = getClass().getResourceAsStream("/org/ziping/seeds/sample/jinbao-2021.docx")) {
            Files.copy(sample, below.resolve("自评.docx"));
        }
        Files.writeString(below.resolve("~$自评.docx"), "lock");
        Files.writeString(below.resolve("说明.txt"), "text");
    }

    private JsonNode run(String... more) {
        String[] arguments = new String[more.length + 5];
        arguments[0] = "import";
        arguments[1] = "--library";
        arguments[2] = library;
        arguments[3] = "--json";
        arguments[4] = inbox;
        System.arraycopy(more, 0, arguments, 5, more.length);
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.code()).as(run.messages()).isZero();
        assertThat(run.json().path("files")).hasSize(1);
        return run.json().path("files").get(0);
    }

    private int stored() {
        return CommandRun.of("list", "--library", library, "--json")
                .json()
                .path("evaluations")
                .size();
    }

    @Test
    void theSameFileTwiceIsStoredOnce() {
        String id = run().path("ids").get(0).asText();
        JsonNode again = run();

        assertThat(again.path("ids")).isEmpty();
        assertThat(again.path("duplicates").get(0).path("action").asText()).isEqualTo("skip");
        assertThat(again.path("duplicates").get(0).path("of").get(0).asText()).isEqualTo(id);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void thePersonDecidesAboutDuplicates() {
        run();
        assertThat(run("--on-duplicate", "keep").path("ids")).hasSize(1);
        assertThat(stored()).isEqualTo(2);
        assertThat(run("--on-duplicate", "replace").path("ids")).hasSize(1);
        assertThat(stored()).isEqualTo(1);
        assertThat(CommandRun.of("import", "--library", library, "--on-duplicate", "merge", inbox)
                        .code())
                .isEqualTo(ExitCode.USAGE);
    }
}
