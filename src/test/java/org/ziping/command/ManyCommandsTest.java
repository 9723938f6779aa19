package org.ziping.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;
import org.ziping.model.Samples;
import org.ziping.session.Workspace;
import org.ziping.session.WorkspaceOptions;

/** Many evaluations from the command line: summed up, followed over the years, exported in one go. */
class ManyCommandsTest {

    @TempDir
    private Path folder;

    private String library = "";

    @BeforeEach
    void fill() {
        Path file = folder.resolve("自评库.ziping");
        Evaluation sample = Samples.jinbao().withHeader(HeaderField.UNIT, "信息中心");
        try (Workspace workspace = Workspace.open(file, WorkspaceOptions.standard())) {
            workspace.add(
                    List.of(
                            sample.withYear(Optional.of(2020)),
                            sample,
                            Evaluation.empty(Optional.of(2021), "national-2020", "central")
                                    .withHeader(HeaderField.PROJECT, "未填完的项目")
                                    .withHeader(HeaderField.UNIT, "就业局")),
                    "准备");
        }
        library = file.toString();
    }

    @Test
    void aSummarySaysWhatItLeavesOut() {
        JsonNode all = CommandRun.of("summary", "--library", library, "--json").json();
        assertThat(all.path("count").asInt()).isEqualTo(3);
        assertThat(all.path("fullYear").path("value").asText()).isEqualTo("184.26");
        assertThat(all.path("fullYear").path("leftOut").asInt()).isEqualTo(1);
        assertThat(all.path("score").path("value").asText()).isEqualTo("91");
        assertThat(all.path("evaluations").get(2).path("total").isNull()).isTrue();
        assertThat(all.path("ungraded").asInt()).isEqualTo(1);
    }

    @Test
    void aYearAndAUnitNarrowItAndAnUnknownUnitHasNothing() {
        assertThat(count("--year", "2021")).isEqualTo(2);
        assertThat(count("--year", "2021", "--unit", "信息")).isEqualTo(1);
        assertThat(count("--unit", "没有这个单位")).isZero();
    }

    @Test
    void aProjectIsFollowedOverItsYears() {
        JsonNode trend =
                CommandRun.of("trend", "2", "--library", library, "--json").json();
        assertThat(trend.path("years")).extracting(JsonNode::asText).containsExactly("2020", "2021");
        assertThat(trend.path("totals")).extracting(JsonNode::asText).containsExactly("91", "91");
        assertThat(trend.path("rates")).extracting(JsonNode::asText).containsExactly("100", "100");
        JsonNode line = trend.path("indicators").get(3);
        assertThat(line.path("unit").asText()).isEqualTo("万元");
        assertThat(line.path("actuals")).extracting(JsonNode::asText).containsExactly("25.29", "25.29");
    }

    @Test
    void theAnnexesOfAYearGoOutInOneGo() {
        Path to = folder.resolve("导出");
        CommandRun run = CommandRun.of(
                "export", "--all", "--year", "2021", "--library", library, "--as", "xlsx", "--to", "" + to);
        assertThat(run.code()).isZero();
        assertThat(run.lines())
                .containsExactly(
                        to.resolve("2-2021-金保工程信息系统日常运营维护项目.xlsx").toString(),
                        to.resolve("3-2021-未填完的项目.xlsx").toString());
        assertThat(run.messages()).contains("1 / 2  2021 金保工程信息系统日常运营维护项目");
        assertThat(run.lines()).allMatch(line -> Files.isRegularFile(Path.of(line)));
    }

    private int count(String... filter) {
        List<String> line = new ArrayList<>(List.of("summary", "--library", library, "--json"));
        line.addAll(List.of(filter));
        return CommandRun.of(line.toArray(String[]::new)).json().path("count").asInt();
    }
}
