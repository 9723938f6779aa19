package org.ziping.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The new year begun from the sample, from the command line. */
class RolloverCommandTest {

    @TempDir
    Path folder;

    private Path library;

    @BeforeEach
    void aLibrary() {
        CommandRun.of("demo", folder.toString());
        library = folder.resolve("示例自评库.ziping");
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(Stream.concat(Stream.of(arguments), Stream.of("--library", library.toString()))
                .toArray(String[]::new));
    }

    @Test
    void theNewYearStandsInTheLibraryWithLastYearBesideIt() {
        CommandRun begun = run("rollover", "1", "--year", "2022", "--json");

        assertThat(begun.code()).isEqualTo(ExitCode.OK);
        JsonNode next = begun.json();
        assertThat(next.get("year").asText()).isEqualTo("2022");
        assertThat(next.get("from").asText()).isEqualTo("1");
        assertThat(next.get("prior").get("total").asText()).isEqualTo("91");
        JsonNode rent = next.get("indicators").get(3);
        assertThat(rent.get("actual").asText()).isEmpty();
        assertThat(rent.get("score").isNull()).isTrue();
        assertThat(rent.get("prior").get("actual").asText()).isEqualTo("25.29万元");
        assertThat(rent.get("prior").get("outcome").asText()).isEqualTo("saved");
        JsonNode stored = run("show", next.get("id").asText(), "--json").json();
        assertThat(stored.get("indicators")).isEqualTo(next.get("indicators"));
    }

    @Test
    void onlyWhatIsNamedIsCarried() {
        JsonNode next = run("rollover", "1", "--year", "2022", "--carry", "weights", "--json")
                .json();

        assertThat(next.get("carried")).hasSize(1);
        assertThat(next.get("indicators").get(3).get("target").asText()).isEmpty();
        assertThat(next.get("indicators").get(3).get("weight").asText()).isEqualTo("9");
        assertThat(next.get("narrative")).isEmpty();
    }

    @Test
    void aSecondOneIsMadeOnlyOnRequest() {
        run("rollover", "1", "--year", "2022");

        CommandRun again = run("rollover", "1", "--year", "2022");
        assertThat(again.code()).isEqualTo(ExitCode.ATTENTION);
        assertThat(again.messages()).contains("没有新建").contains("2");
        assertThat(run("list").lines()).hasSize(2);
        assertThat(run("rollover", "1", "--year", "2022", "--another").code()).isEqualTo(ExitCode.OK);
        assertThat(run("list").lines()).hasSize(3);
    }

    @Test
    void wrongUsageChangesNothing() {
        assertThat(run("rollover", "1").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("rollover", "1", "--year", "22").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("rollover", "1", "--year", "2022", "--carry", "scores").code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("rollover", "7", "--year", "2022").code()).isEqualTo(ExitCode.ATTENTION);
        assertThat(run("list").lines()).hasSize(1);
    }
}
