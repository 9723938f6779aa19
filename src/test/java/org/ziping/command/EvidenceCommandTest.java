package org.ziping.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void aLibrary() {
        CommandRun.of("demo", folder.toString());
    }

    @Test
    void filesAreAttachedLookedAtAndWrittenIntoFolders() throws IOException {
        Path contract = Files.writeString(folder.resolve("合同.txt"), "甲方");
        Path photo = Files.writeString(folder.resolve("照片.txt"), "一");
        assertThat(run("evidence", "1", "--add", contract.toString(), "--line", "4")
                        .code())
                .isEqualTo(ExitCode.OK);
        assertThat(run("evidence", "1", "--link", "--add", photo.toString()).code())
                .isEqualTo(ExitCode.OK);
        Files.delete(contract);
        Files.writeString(photo, "二");

        CommandRun listed = run("evidence", "1", "--to", folder.resolve("佐证").toString(), "--json");

        assertThat(listed.code()).isEqualTo(ExitCode.ATTENTION);
        JsonNode evidence = listed.json().get("evidence");
        assertThat(evidence.get(0).get("state").asText()).isEqualTo("changed");
        assertThat(evidence.get(1).get("state").asText()).isEqualTo("whole");
        assertThat(evidence.get(1).get("indicator").asText()).contains("线路租赁费");
        assertThat(folder.resolve("佐证/01 线路租赁费（万元）/1-1 合同.txt")).hasContent("甲方");
        assertThat(folder.resolve("佐证/00 项目整体/0-1 照片.txt")).doesNotExist();
    }

    @Test
    void aLineThatIsNotThereAndAFileThatIsNotThereAreRefused() {
        String nothing = folder.resolve("没有.txt").toString();
        assertThat(run("evidence", "1", "--add", nothing, "--line", "99").code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("evidence", "1", "--add", nothing).code()).isEqualTo(ExitCode.ATTENTION);
        assertThat(run("evidence", "1", "--json").json().get("evidence")).isEmpty();
    }

    private CommandRun run(String... arguments) {
        Path library = folder.resolve("示例自评库.ziping");
        return CommandRun.of(Stream.concat(Stream.of(arguments), Stream.of("--library", library.toString()))
                .toArray(String[]::new));
    }
}
