package org.ziping.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms and rule sets passed from one desk to another. */
class StockCommandTest {

    @TempDir
    Path folder;

    @Test
    void whatIsAtHandIsListed() {
        assertThat(CommandRun.of("rules", "--json").json().get("rules")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(CommandRun.of("forms").results()).contains("central", "xinzhou");
        assertThat(CommandRun.of("forms", "list").results())
                .isEqualTo(CommandRun.of("forms").results());
        assertThat(CommandRun.of("rules", "list", "--json").json())
                .isEqualTo(CommandRun.of("rules", "--json").json());
    }

    @Test
    void everyCommandTellsHowItIsUsed() {
        assertThat(CommandRun.of("export", "--help").code()).isEqualTo(ExitCode.OK);
        assertThat(CommandRun.of("export", "--help").results()).contains("--form", "--to");
        assertThat(CommandRun.of("forms", "import", "-h").code()).isEqualTo(ExitCode.OK);
    }

    @Test
    void aCopyPassesToAColleague() throws Exception {
        Path file = folder.resolve("hubei.json");
        assertThat(CommandRun.of("rules", "export", "hubei", "--to", file.toString())
                        .code())
                .isEqualTo(ExitCode.OK);
        assertThat(CommandRun.of("rules", "import", file.toString()).messages()).contains("hubei");

        String own = Files.readString(file, StandardCharsets.UTF_8).replace("\"hubei\"", "\"hubei-colleague\"");
        Files.writeString(file, own, StandardCharsets.UTF_8);
        assertThat(CommandRun.of("rules", "import", file.toString()).code()).isEqualTo(ExitCode.OK);
        assertThat(CommandRun.of("rules", "show", "hubei-colleague").results()).contains("hubei-colleague");
    }

    @Test
    void aBrokenFileAndAnUnknownIdAreToldApart() throws Exception {
        Path file = folder.resolve("broken.json");
        Files.writeString(file, "{}", StandardCharsets.UTF_8);

        assertThat(CommandRun.of("forms", "import", file.toString()).code()).isEqualTo(ExitCode.ATTENTION);
        assertThat(CommandRun.of("forms", "show", "nowhere").code()).isEqualTo(ExitCode.USAGE);
    }
}
