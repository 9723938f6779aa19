package org.ziping.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.model.EvaluationId;
import org.ziping.model.Samples;

class BacklogTest {

    @TempDir
    Path folder;

    @Test
    void whatWasScoredOnAnotherThreadIsTakenOverUnlessItWasEditedMeanwhile() {
        try (Workspace workspace = Workspace.open(folder.resolve("library.ziping"), WorkspaceTest.OPTIONS)) {
            List<EvaluationId> ids = workspace.add(List.of(Samples.jinbao(), Samples.jinbao()), "导入");
            Backlog backlog = workspace.backlog();
            assertThat(backlog.size()).isEqualTo(2);
            assertThat(workspace.assessed(ids.get(0))).isEmpty();

            Map<EvaluationId, Assessment> done = CompletableFuture.supplyAsync(() -> backlog.assess((n, all) -> true))
                    .join();
            Edit edit = new Edit("改方法", e -> e.withRuleSet("national-2020"));
            workspace.session(ids.get(1)).apply(edit);
            backlog.settle(done);

            assertThat(workspace.assessed(ids.get(0)).orElseThrow().assessment())
                    .isSameAs(done.get(ids.get(0)));
            assertThat(workspace.assessed(ids.get(1)).orElseThrow().evaluation().ruleSet())
                    .isEqualTo("national-2020");
            assertThat(workspace.backlog().size()).isZero();
        }
    }

    @Test
    void scoresByRulesThatChangedMeanwhileAreLeftAlone() {
        try (Workspace workspace = Workspace.open(folder.resolve("library.ziping"), WorkspaceTest.OPTIONS)) {
            EvaluationId id = workspace.add(Samples.jinbao(), "导入");
            Backlog backlog = workspace.backlog();
            Map<EvaluationId, Assessment> done = backlog.assess((n, all) -> true);
            workspace.use(workspace.assessor().withRules(workspace.assessor().ruleSets()));

            backlog.settle(done);

            assertThat(workspace.assessed(id)).isEmpty();
        }
    }

    @Test
    void workGivenUpKeepsWhatWasDone() {
        try (Workspace workspace = Workspace.open(folder.resolve("library.ziping"), WorkspaceTest.OPTIONS)) {
            workspace.add(List.of(Samples.jinbao(), Samples.jinbao(), Samples.jinbao()), "导入");
            Backlog backlog = workspace.backlog();
            backlog.settle(backlog.assess((done, all) -> done < 2));
            assertThat(workspace.backlog().size()).isEqualTo(1);
        }
    }
}
