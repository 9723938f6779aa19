package org.ziping.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.check.Finding;
import org.ziping.check.Severity;
import org.ziping.model.EvaluationId;
import org.ziping.session.Edit;
import org.ziping.session.Edits;
import org.ziping.session.EvaluationSession;
import org.ziping.session.Workspace;
import org.ziping.session.WorkspaceOptions;

/** Finalising, reopening, history and comparison on a library made by demo. */
class HistoryCommandsTest {

    private static final EvaluationId FIRST = new EvaluationId(1);

    @TempDir
    Path folder;

    private Path library;

    @BeforeEach
    void aLibrary() {
        CommandRun.of("demo", folder.toString());
        library = folder.resolve("示例自评库.ziping");
    }

    private CommandRun run(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--library";
        all[arguments.length + 1] = library.toString();
        return CommandRun.of(all);
    }

    /** Mends the errors of the sample, and switches one reminder off. */
    private void mend() {
        try (Workspace workspace = Workspace.open(library, WorkspaceOptions.standard())) {
            EvaluationSession session = workspace.session(FIRST);
            session.keep("原稿", session.evaluation());
            for (Finding finding : session.findings()) {
                if (finding.severity() == Severity.ERROR) {
                    finding.fix().ifPresent(fix -> session.apply(new Edit(fix.label(), fix.remedy())));
                }
            }
            Finding reminder = session.findings().stream()
                    .filter(f -> f.severity() == Severity.REMINDER)
                    .findFirst()
                    .orElseThrow();
            session.apply(Edits.waive(reminder, "报告中已说明"));
        }
    }

    @Test
    void whatStandsInTheWayIsNamedAndNothingChanged() {
        CommandRun refused = run("finalise", "1", "--json");

        assertThat(refused.code()).isEqualTo(ExitCode.ATTENTION);
        assertThat(refused.json().get("finalised").isNull()).isTrue();
        assertThat(refused.json().get("obstacles")).isNotEmpty();
        assertThat(run("history", "1", "--json").json().get("edits")).isEmpty();
    }

    @Test
    void finalisedReopenedForAReasonAndTheHistoryKeepsBoth() {
        mend();
        String code = run("finalise", "1", "--json")
                .json()
                .get("finalised")
                .get("code")
                .asText();
        assertThat(run("list", "--json")
                        .json()
                        .get("evaluations")
                        .get(0)
                        .get("finalised")
                        .get("code")
                        .asText())
                .isEqualTo(code);
        assertThat(run("finalise", "1").results()).contains(code);

        assertThat(run("reopen", "1", "--reason", " ").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("reopen", "1", "--reason", "补充原因").code()).isEqualTo(ExitCode.OK);
        assertThat(run("reopen", "1", "--reason", "补充原因").code()).isEqualTo(ExitCode.ATTENTION);

        JsonNode history = run("history", "1", "--json").json();
        assertThat(history.get("edits").get(0).get("description").asText()).contains("补充原因");
        assertThat(history.get("edits").get(1).get("description").asText()).contains(code);
        assertThat(history.get("versions").findValuesAsText("name")).containsExactly("原稿", "定稿 " + code);
    }

    @Test
    void checkShowsApartWhatWasSwitchedOff() {
        mend();

        JsonNode first = run("check", "1", "--json").json().get("evaluations").get(0);

        assertThat(first.get("waived").findValuesAsText("reason")).containsExactly("报告中已说明");
        assertThat(first.get("findings").findValuesAsText("message"))
                .doesNotContain(first.get("waived").get(0).get("message").asText());
        assertThat(run("check", "1").results()).contains("不再提示").contains("报告中已说明");
    }

    @Test
    void versionsAreComparedLineByLine() {
        mend();

        JsonNode lines = run("compare", "1@原稿", "1", "--json").json().get("lines");

        assertThat(lines).isNotEmpty().allMatch(line -> line.get("changed").asBoolean());
        assertThat(run("compare", "1@0", "1@原稿", "--json").json().get("lines")).isEmpty();
        assertThat(run("compare", "1", "1@没有").code()).isEqualTo(ExitCode.ATTENTION);
        assertThat(run("compare", "1", "1", "--all", "--json").json().get("lines"))
                .isNotEmpty();
    }
}
