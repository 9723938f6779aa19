package org.ziping.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {

    @Test
    void answersOneIndicatorAsJson() {
        CommandRun run = CommandRun.of(
                "score",
                "--name",
                "政策知晓率",
                "--tier",
                "社会效益指标",
                "--weight",
                "10",
                "--target",
                "≥95%",
                "--actual",
                "93%",
                "--json");

        assertThat(run.code()).isZero();
        assertThat(run.json().get("score").asText()).isEqualTo("9.79");
        assertThat(run.json().get("completionRate").asText()).isEqualTo("97.89");
        assertThat(run.json().get("direction").asText()).isEqualTo("≥");
        assertThat(run.json().get("directionInferred").asBoolean()).isFalse();
        assertThat(run.json().get("target").get("kind").asText()).isEqualTo("number");
        assertThat(run.json().get("target").get("unit").asText()).isEqualTo("%");
    }

    @Test
    void showsNoScoreForWordsUntilALevelIsChosen() {
        CommandRun open = CommandRun.of("score", "--weight", "9", "--target", "及时", "--actual", "及时", "--json");
        assertThat(open.code()).isEqualTo(1);
        assertThat(open.json().get("score").isNull()).isTrue();
        assertThat(open.json().get("proposed").asText()).isEqualTo("9");

        CommandRun chosen =
                CommandRun.of("score", "--weight", "9", "--target", "及时", "--actual", "及时", "--level", "1", "--json");
        assertThat(chosen.json().get("score").asText()).isEqualTo("9");
    }

    @Test
    void answersABatchLineByLineAndABadLineDoesNotStopTheRest(@TempDir Path folder) throws Exception {
        Path batch = folder.resolve("batch.jsonl");
        Files.writeString(batch, """
                {"weight": 10, "target": "100", "actual": "50"}
                not json
                {"rules": "integrated", "weight": "10", "target": "≤100", "actual": "150", "direction": "≤"}
                """);
        CommandRun run = CommandRun.of("score", "--batch", batch.toString(), "--json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(0)).contains("\"score\":\"5\"");
        assertThat(run.lines().get(1)).contains("error");
        assertThat(run.lines().get(2)).contains("\"score\":\"5\"");
    }

    @Test
    void refusesAnUnknownRuleSetAndAMissingFileWithASentence() {
        assertThat(CommandRun.of("score", "--rules", "nowhere", "--weight", "1").code())
                .isEqualTo(2);
        CommandRun missing = CommandRun.of("score", "--batch", "no-such-file.jsonl");
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.messages()).contains("找不到文件：no-such-file.jsonl");
    }
}
