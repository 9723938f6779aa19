package org.ziping.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;
import org.ziping.model.FundingSource;
import org.ziping.model.HeaderField;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.scoring.RuleSets;
import org.ziping.store.StoreException;

class WorkspaceTest {

    static final Instant NOON = Instant.parse("2022-03-01T04:00:00Z");
    static final IndicatorId RENT = new IndicatorId(1);
    static final WorkspaceOptions OPTIONS = WorkspaceOptions.standard().withClock(Clock.fixed(NOON, ZoneOffset.UTC));

    @TempDir
    Path folder;

    private Workspace open() {
        return Workspace.open(folder.resolve("library.ziping"), OPTIONS);
    }

    static Evaluation sample() {
        Indicator rent = Indicator.blank(RENT, "产出指标", "成本指标")
                .withName("线路租赁费（万元）")
                .withWeight(Optional.of(new BigDecimal("9")))
                .withTarget("≤55.32")
                .withActual("25.29万元");
        return Evaluation.empty(Optional.of(2021), RuleSets.DEFAULT, "xinzhou")
                .withHeader(HeaderField.PROJECT, "金保工程信息系统日常运营维护")
                .withIndicators(List.of(rent));
    }

    private static Edit actual(String text) {
        return new Edit("修改业绩值", e -> e.withIndicator(RENT, i -> i.withActual(text)));
    }

    private static Evaluation doubled(Evaluation evaluation) {
        List<Indicator> lines = new ArrayList<>(evaluation.indicators());
        lines.add(lines.get(0).withId(evaluation.nextIndicatorId()));
        return evaluation.withIndicators(lines);
    }

    @Test
    void anEditCanBeUndoneByItsName() {
        try (Workspace workspace = open()) {
            EvaluationSession session = workspace.session(workspace.add(sample(), "导入"));

            session.apply(actual("30"));

            assertThat(session.undoDescription()).contains("修改业绩值");
        }
    }

    @Test
    void everyEditIsThereAfterReopeningAndCanBeUndone() {
        EvaluationId id;
        Evaluation edited;
        try (Workspace workspace = open()) {
            id = workspace.add(sample(), "导入");
            EvaluationSession session = workspace.session(id);
            BudgetCell cell = new BudgetCell(BudgetRow.EXECUTED, FundingSource.MUNICIPAL);
            Optional<BigDecimal> amount = Optional.of(new BigDecimal("92.13"));
            session.apply(new Edit("修改执行", e -> e.withBudget(e.budget().with(cell, amount))));
            session.apply(new Edit("改名", e -> e.withIndicator(RENT, i -> i.withName("租赁费"))));
            session.apply(new Edit("复制指标", WorkspaceTest::doubled));
            session.undo();
            edited = session.evaluation();
        }
        try (Workspace workspace = open()) {
            EvaluationSession session = workspace.session(id);
            assertThat(session.evaluation()).isEqualTo(edited);
            assertThat(session.redoDescription()).contains("复制指标");
            session.redo();
            assertThat(session.evaluation().indicators()).hasSize(2);
            while (session.undo()) {}
            assertThat(session.evaluation()).isEqualTo(sample());
        }
    }

    @Test
    void anEditThatChangesNothingIsNotJournalled() {
        try (Workspace workspace = open()) {
            EvaluationSession session = workspace.session(workspace.add(sample(), "导入"));

            assertThat(session.apply(actual("25.29万元"))).isFalse();

            assertThat(session.history()).isEmpty();
        }
    }

    @Test
    void aPreviewIsShownButNotStored() {
        EvaluationId id;
        try (Workspace workspace = open()) {
            id = workspace.add(sample(), "导入");
            EvaluationSession session = workspace.session(id);
            List<Changed> seen = new ArrayList<>();
            session.onChanged(seen::add);

            session.preview(actual("60"));

            assertThat(seen).hasSize(1).allMatch(Changed::provisional);
            assertThat(session.scorecard().settled()).isLessThan(new BigDecimal("9"));
            assertThat(session.evaluation()).isEqualTo(sample());
            session.cancelPreview();
            assertThat(session.scorecard().settled()).isEqualByComparingTo("9");
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.session(id).evaluation()).isEqualTo(sample());
        }
    }

    @Test
    void anImportOfManyIsOneUndoThatSurvivesRestart() {
        try (Workspace workspace = open()) {
            EvaluationId old = workspace.add(sample(), "新建");
            workspace.exchange(Set.of(old), List.of(sample(), sample()), "导入 2 项自评");
            assertThat(workspace.entries()).hasSize(2);
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.undoDescription()).contains("导入 2 项自评");
            workspace.undo();
            assertThat(workspace.entries()).extracting(LibraryEntry::id).containsExactly(new EvaluationId(1));
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.entries()).hasSize(1);
            workspace.redo();
            assertThat(workspace.entries()).hasSize(2);
        }
    }

    @Test
    void savedIsSaidOnlyAfterTheCommit() {
        try (Workspace workspace = open()) {
            List<SaveState> seen = new ArrayList<>();
            workspace.onSaveState(seen::add);
            workspace.add(sample(), "导入");

            assertThat(workspace.awaitSaved()).isEqualTo(new SaveState.Saved(Optional.of(NOON)));
            assertThat(seen.get(0)).isInstanceOfAny(SaveState.Saving.class, SaveState.Saved.class);
            assertThat(seen.get(seen.size() - 1)).isInstanceOf(SaveState.Saved.class);
        }
    }

    @Test
    void aMissingRuleSetIsAFindingNotAFailure() {
        try (Workspace workspace = open()) {
            EvaluationSession session = workspace.session(workspace.add(sample().withRuleSet("gone"), "导入"));

            assertThat(session.assessment().ruleSetMissing()).isTrue();
            assertThat(session.findings().get(0).message()).contains("gone").contains("国家通用");
        }
    }

    @Test
    void aSecondThreadIsRefused() throws InterruptedException {
        try (Workspace workspace = open()) {
            workspace.entries();
            AtomicReference<Throwable> refusal = new AtomicReference<>();
            Thread other = new Thread(() -> workspace.add(sample(), "导入"));
            other.setUncaughtExceptionHandler((thread, failure) -> refusal.set(failure));
            other.start();
            other.join();
            assertThat(refusal.get()).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aLibraryOpenedForReadingRefusesEdits() {
        EvaluationId id;
        try (Workspace workspace = open()) {
            id = workspace.add(sample(), "导入");
        }
        try (Workspace workspace = Workspace.open(folder.resolve("library.ziping"), OPTIONS.readOnly())) {
            EvaluationSession session = workspace.session(id);
            assertThat(session.readOnly()).isTrue();
            assertThatThrownBy(() -> session.apply(actual("1"))).isInstanceOf(StoreException.class);
        }
        assertThat(folder).isDirectoryContaining("glob:**/library.ziping").isDirectoryNotContaining("glob:**.lock");
    }
}
