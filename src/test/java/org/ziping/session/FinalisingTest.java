package org.ziping.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.check.CheckRunner;
import org.ziping.check.Finding;
import org.ziping.check.Severity;
import org.ziping.check.Waivers;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.model.Samples;
import org.ziping.model.Section;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.RuleSets;
import org.ziping.store.StoreException;

class FinalisingTest {

    private static final IndicatorId PROMPT = new IndicatorId(3);

    @TempDir
    Path folder;

    private Workspace workspace;
    private EvaluationId id;
    private EvaluationSession session;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("library.ziping"), WorkspaceTest.OPTIONS);
        id = workspace.add(sound(), "导入");
        session = workspace.session(id);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void reopenLibrary() {
        workspace.close();
        workspace = Workspace.open(folder.resolve("library.ziping"), WorkspaceTest.OPTIONS);
        session = workspace.session(id);
    }

    /** The real report, its errors mended or answered with a reason. */
    static Evaluation sound() {
        Evaluation sample = Samples.jinbaoComputed()
                .withIndicator(PROMPT, i -> i.withActual("及时").withTarget("及时"));
        Assessor assessor = new Assessor(RuleSets.shipped(), CheckRunner.standard());
        for (Finding finding : assessor.assess(sample).findings()) {
            if (finding.severity() == Severity.ERROR && finding.fix().isPresent()) {
                sample = finding.fix().get().remedy().apply(sample);
            }
        }
        for (Finding finding : assessor.assess(sample).findings()) {
            if (finding.severity() == Severity.ERROR && Waivers.allowed(finding)) {
                sample = sample.withWaiver(Waivers.of(finding, "已核实"));
            }
        }
        return sample;
    }

    private static Edit line(UnaryOperator<Indicator> change) {
        return new Edit("修改", e -> e.withIndicator(PROMPT, change));
    }

    @Test
    void anOpenErrorOrALineWithoutAScoreIsNamedAndRefused() {
        session.apply(line(i -> i.withActual("")));

        List<Finalising.Obstacle> obstacles = session.obstacles();

        assertThat(obstacles).isNotEmpty().allMatch(o -> o.sentence().contains("系统故障响应及时性"));
        assertThatThrownBy(() -> session.finalise())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("不能定稿");
        assertThat(session.finalised()).isEmpty();
    }

    @Test
    void anEmptyEvaluationCannotBeFinalised() {
        EvaluationId empty = workspace.add(Evaluation.empty(Optional.of(2021), RuleSets.DEFAULT, "xinzhou"), "新建");

        assertThat(workspace.session(empty).obstacles()).isNotEmpty();
    }

    @Test
    void finalisedIsLockedUntilReopenedWithAReasonThatStaysOnRecord() {
        session.apply(new Edit("经验做法", e -> e.withNarrative(Section.PRACTICES, "定期巡检")));
        String code = session.finalise().code();
        reopenLibrary();

        assertThat(session.readOnly()).isTrue();
        assertThat(session.finalised().orElseThrow().code()).isEqualTo(code);
        assertThatThrownBy(() -> session.apply(line(i -> i.withActual("不及时"))))
                .hasMessageContaining("已定稿")
                .hasMessageContaining(code);
        assertThatThrownBy(() -> workspace.remove(Set.of(id))).hasMessageContaining("已定稿");
        assertThat(session.undo()).isFalse();
        assertThat(session.undoDescription()).isEmpty();
        assertThatThrownBy(() -> session.reopen(" ")).hasMessageContaining("理由");

        session.reopen("局里要求补充偏差原因");
        assertThat(session.readOnly()).isFalse();
        assertThat(session.undo()).isFalse();
        reopenLibrary();
        assertThat(session.history().get(0).description()).isEqualTo("重新打开，理由：局里要求补充偏差原因");
        assertThat(session.versions()).extracting(v -> v.name()).containsExactly("定稿 " + code);
    }

    @Test
    void undoingAnImportPutsNothingAwayThatIsFinalised() {
        assertThat(workspace.undoDescription()).contains("导入");
        session.finalise();

        assertThat(workspace.undo()).isFalse();
        assertThat(workspace.undoDescription()).isEmpty();
        assertThat(workspace.entries()).hasSize(1);
    }

    @Test
    void theSameContentHasTheSameCodeAndAnyOtherHasAnother() {
        String first = session.finalise().code();
        session.reopen("核对");
        assertThat(session.finalise().code()).isEqualTo(first).matches("[0-9A-F]{4}-[0-9A-F]{4}");
        session.reopen("改一处");
        session.apply(line(i -> i.withName("响应及时性")));
        assertThat(session.finalise().code()).isNotEqualTo(first);
    }

    @Test
    void theCodeKnowsNothingOfNumbersInside() {
        Evaluation one = sound();
        Evaluation renumbered = one.withIndicators(one.indicators().stream()
                .map((Indicator i) -> i.withId(new IndicatorId(i.id().number() + 40)))
                .toList());
        RuleSet rules = RuleSets.shipped().findOrDefault("xinzhou-2021");

        assertThat(VersionCode.of(renumbered, rules)).isEqualTo(VersionCode.of(one, rules));
        assertThat(VersionCode.of(one, RuleSets.shipped().findOrDefault("hubei")))
                .isNotEqualTo(VersionCode.of(one, rules));
    }

    @Test
    void rulesChangedOrRemovedLaterMoveNoFinalisedScore() {
        session.finalise();
        var card = session.scorecard();
        RuleSet own = session.assessment().ruleSet();
        RuleSet other = new RuleSet(
                own.id(),
                "改过的办法",
                own.authority(),
                new BigDecimal("20"),
                own.schemes(),
                own.sharing(),
                own.lowerNotReached(),
                own.lowerCompletion(),
                own.bands(),
                own.overAchievement(),
                0,
                own.ratePlaces(),
                own.grades());

        workspace.use(new Assessor(RuleSets.shipped().with(other), CheckRunner.standard()));

        assertThat(session.scorecard()).isEqualTo(card);
        assertThat(session.ruleChange().orElseThrow()).contains("改过的办法").contains("→");
        session.reopen("按新办法计分");
        assertThat(session.history().get(0).description()).contains("按新办法计分").contains("→");
        assertThat(session.scorecard().ruleSet().name()).isEqualTo("改过的办法");
    }

    @Test
    void aFindingIsSwitchedOffWithAReasonAndComesBackWhenAsked() {
        Finding reminder = session.findings().stream()
                .filter(f -> f.severity() != Severity.ERROR)
                .findFirst()
                .orElseThrow();
        int before = session.findings().size();

        session.apply(Edits.waive(reminder, " 已在报告中说明 "));

        assertThat(session.findings())
                .hasSize(before - 1)
                .extracting(Finding::message)
                .doesNotContain(reminder.message());
        assertThat(session.assessment().waived().stream()
                        .filter(w -> w.finding().message().equals(reminder.message()))
                        .map(w -> w.waiver().reason()))
                .containsExactly("已在报告中说明");
        reopenLibrary();
        assertThat(session.findings()).hasSize(before - 1);
        session.apply(Edits.unwaive(Waivers.of(reminder, "")));
        assertThat(session.findings()).hasSize(before);
    }

    @Test
    void aHardContradictionIsNeverSwitchedOff() {
        session.apply(line(i -> i.withWeight(Optional.of(new BigDecimal("8")))));
        Finding total = session.findings().stream()
                .filter(f -> f.check().equals("weights-total"))
                .findFirst()
                .orElseThrow();

        session.apply(Edits.waive(total, "无"));

        assertThat(session.findings()).extracting(Finding::check).contains("weights-total");
        assertThat(Waivers.allowed(total)).isFalse();
    }
}
