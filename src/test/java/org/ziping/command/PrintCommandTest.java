package org.ziping.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What printing says where it cannot print; no test may use up somebody's paper. */
class PrintCommandTest {

    @TempDir
    Path folder;

    private String library = "";

    @BeforeEach
    void library() {
        assertThat(CommandRun.of("demo", folder.toString()).code()).isNotEqualTo(ExitCode.USAGE);
        library = folder.resolve("示例自评库.ziping").toString();
    }

    @Test
    void withoutThePrinterItSaysSoAndNamesAWayOut() {
        CommandRun run = print("1", "--printer", "没有这台打印机");
        assertThat(run.code()).isEqualTo(ExitCode.ATTENTION);
        assertThat(run.results()).isEmpty();
        assertThat(run.messages()).contains("PDF").containsAnyOf("export 1 --as pdf", "没有这台打印机");
    }

    @Test
    void ordersThatCannotBeMeantAreRefused() {
        assertThat(print().code()).isEqualTo(ExitCode.USAGE);
        assertThat(print("1", "--copies", "0").code()).isEqualTo(ExitCode.USAGE);
        assertThat(print("1", "--sides", "both").code()).isEqualTo(ExitCode.USAGE);
        assertThat(print("1", "--form", "nowhere").code()).isEqualTo(ExitCode.USAGE);
        CommandRun backward = print("1", "--pages", "3-1");
        assertThat(backward.code()).isEqualTo(ExitCode.USAGE);
        assertThat(backward.messages()).contains("3-1");
    }

    private CommandRun print(String... arguments) {
        List<String> all = Stream.concat(Stream.of("print", "--library", library), Stream.of(arguments))
                .toList();
        return CommandRun.of(all.toArray(String[]::new));
    }
}
