package org.ziping.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every command: its help, the options scripts may always write, and how wrong usage is answered. */
class CommandHelpTest {

    private static final Pattern COMMAND = Pattern.compile("^  ([a-z]+)(?:, [a-z]+)*  +\\S", Pattern.MULTILINE);
    private static final List<String> ALSO = List.of("rules list", "rules show", "rules import", "forms export");

    static Stream<String> commands() {
        Matcher named = COMMAND.matcher(CommandRun.of("--help").results());
        return Stream.concat(named.results().map(m -> m.group(1)).filter(c -> !c.equals("help")), ALSO.stream());
    }

    @Test
    void everyCommandOfTheContractIsThere() {
        assertThat(commands())
                .contains(
                        "demo",
                        "inspect",
                        "import",
                        "list",
                        "show",
                        "score",
                        "check",
                        "export",
                        "print",
                        "rollover",
                        "rules",
                        "forms",
                        "backup",
                        "restore",
                        "verify");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandTakesALibraryAndAnswersInJson(String command) {
        String help = help(command).results();

        assertThat(help).contains("--library", "--json", "--help");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpIsInOneLanguage(String command) {
        assertThat(help(command).code()).isEqualTo(ExitCode.OK);
        assertThat(help(command).results())
                .startsWith("用法：")
                .contains("选项：")
                .doesNotContain("Usage", "Options", "Commands", "Show ", "Print ", "exit");
    }

    @Test
    void helpOfOneCommandIsItsHelp() {
        assertThat(CommandRun.of("help", "score").results())
                .isEqualTo(help("score").results());
        assertThat(CommandRun.of("help").results())
                .isEqualTo(CommandRun.of("--help").results());
        assertThat(CommandRun.of("help", "nosuch").code()).isEqualTo(ExitCode.USAGE);
    }

    @ParameterizedTest
    @CsvSource({
        "nosuch, 没有这个命令或参数：nosuch",
        "score --bogus, 没有这个选项：--bogus。",
        "show, 缺少 ID。",
        "reopen, '缺少 --reason、ID。'",
        "print 1 --copies x, --copies 的值“x”不能用。",
        "show 1 --library a --library b, --library 写了两次。",
    })
    void wrongUsageIsSaidInASentence(String typed, String sentence) {
        CommandRun run = CommandRun.of(typed.split(" "));

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.results()).isEmpty();
        assertThat(run.messages()).startsWith(sentence).contains("用法：");
    }

    @Test
    void whatFailsIsSaidInJsonWhereThatWasAskedFor(@TempDir Path folder) {
        String library = folder.resolve("none.ziping").toString();
        CommandRun run = CommandRun.of("show", "99", "--json", "--library", library);

        assertThat(run.code()).isEqualTo(ExitCode.ATTENTION);
        assertThat(run.json().get("error").asText()).isEqualTo(run.messages().strip());
    }

    private static CommandRun help(String command) {
        return CommandRun.of(Stream.concat(Arrays.stream(command.split(" ")), Stream.of("--help"))
                .toArray(String[]::new));
    }
}
