package org.ziping.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup, restore and verify on a library made by demo. */
class LibraryFileCommandsTest {

    @TempDir
    Path folder;

    private Path library;

    @BeforeEach
    void aLibrary() {
        assertThat(CommandRun.of("demo", folder.toString()).code()).isNotEqualTo(ExitCode.USAGE);
        library = folder.resolve("示例自评库.ziping");
    }

    private CommandRun run(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--library";
        all[arguments.length + 1] = library.toString();
        return CommandRun.of(all);
    }

    @Test
    void aBackupBringsBackWhatWasThere() throws Exception {
        Path backup = folder.resolve("备份.ziping");
        assertThat(run("backup", backup.toString(), "--json")
                        .json()
                        .get("evaluations")
                        .asInt())
                .isEqualTo(1);
        Files.delete(library);

        CommandRun restored = run("restore", backup.toString());

        assertThat(restored.code()).isEqualTo(ExitCode.OK);
        assertThat(run("list").results()).contains("金保工程");
    }

    @Test
    void whatARestoreReplacesIsKept() {
        Path backup = folder.resolve("备份.ziping");
        run("backup", backup.toString());
        run("restore", backup.toString());
        run("restore", backup.toString());

        assertThat(library.resolveSibling("示例自评库.ziping.before-restore")).exists();
        assertThat(library.resolveSibling("示例自评库.ziping.before-restore-2")).exists();
    }

    @Test
    void aSoundLibraryIsSaidToBeSound() {
        CommandRun verified = run("verify", "--json");

        assertThat(verified.code()).isEqualTo(ExitCode.OK);
        assertThat(verified.json().get("sound").asBoolean()).isTrue();
        assertThat(verified.json().get("problems")).isEmpty();
    }

    @Test
    void whatIsNoLibraryIsRefusedAndChangesNothing() throws Exception {
        Path text = folder.resolve("notes.txt");
        Files.writeString(text, "no library", StandardCharsets.UTF_8);
        byte[] before = Files.readAllBytes(library);

        assertThat(run("restore", text.toString()).code()).isEqualTo(ExitCode.ATTENTION);
        assertThat(run("restore", folder.resolve("missing").toString()).code()).isEqualTo(ExitCode.ATTENTION);
        assertThat(Files.readAllBytes(library)).isEqualTo(before);
    }
}
