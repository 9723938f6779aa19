package org.ziping.desktop.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ziping.desktop.control.CellKind;
import org.ziping.desktop.control.GridSpan;
import org.ziping.desktop.support.Draft;
import org.ziping.desktop.support.PaperDesk;
import org.ziping.model.Evaluation;
import org.ziping.model.Level;
import org.ziping.model.Samples;

class IndicatorTableTest {

    private static final int FIRST = IndicatorColumn.FIRST_TIER.ordinal();
    private static final int SECOND = IndicatorColumn.SECOND_TIER.ordinal();
    private static final int NAME = IndicatorColumn.NAME.ordinal();
    private static final int WEIGHT = IndicatorColumn.WEIGHT.ordinal();
    private static final int ACTUAL = IndicatorColumn.ACTUAL.ordinal();
    private static final int RATE = IndicatorColumn.COMPLETION_RATE.ordinal();
    private static final int SCORE = IndicatorColumn.SCORE.ordinal();

    private final PaperDesk desk = new PaperDesk(Samples.jinbao());
    private final List<String> complaints = new ArrayList<>();
    private final Draft draft = new Draft(desk);
    private final IndicatorTable table = new IndicatorTable(desk, draft, complaints::add, this::update);
    private final IndicatorActions actions = new IndicatorActions(desk, table);

    private void update() {
        table.update();
    }

    @Test
    void tiersAreMergedOverTheirRows() {
        assertThat(table.span(0, FIRST)).isEqualTo(new GridSpan(0, 6));
        assertThat(table.span(4, SECOND)).isEqualTo(new GridSpan(3, 6));
        assertThat(table.span(4, NAME)).isEqualTo(GridSpan.single(4));
    }

    @Test
    void filedScoresAreMarkedAndGiveWayToAnEntry() {
        assertThat(table.text(3, SCORE)).isEqualTo("申报 9");
        assertThat(table.text(3, RATE)).isEqualTo("45.72%");
        table.typed(3, ACTUAL, "110.64");
        assertThat(table.text(3, SCORE)).as("9 × 55.32 ÷ 110.64").isEqualTo("4.5");
        table.cancel(3, ACTUAL);
        assertThat(table.text(3, SCORE)).isEqualTo("申报 9");
        table.commit(3, ACTUAL, "110.64");
        assertThat(desk.edits()).singleElement().asString().startsWith("修改“线路租赁费（万元）”业绩值：25.29万元 → ");
        assertThat(table.text(3, SCORE)).isEqualTo("4.5");
    }

    @Test
    void aScoreTakesAnEntryOnlyWhereTheOfficerHasToGiveIt() {
        assertThat(table.accepts(2, SCORE)).isFalse();
        desk.edit("", e -> e.withIndicator(e.indicators().get(2).id(), i -> i.withLevel(Optional.of(Level.PARTLY))));
        update();
        assertThat(table.accepts(2, SCORE)).isTrue();
        assertThat(table.text(2, SCORE)).isEqualTo("未评");
        table.commit(2, SCORE, "6");
        assertThat(table.text(2, SCORE)).isEqualTo("定 6");
        assertThat(table.kind(2, RATE)).isEqualTo(CellKind.COMPUTED);
    }

    @Test
    void wordsThatAgreeProposeTheFullScore() {
        desk.edit("", e -> e.withIndicator(e.indicators().get(2).id(), i -> i.withAssigned(Optional.empty())));
        assertThat(table.text(2, SCORE)).isEqualTo("建议 9");
        assertThat(desk.scorecard().open()).isEqualTo(1);
    }

    @Test
    void aMergedCellIsRenamedForAllItsRows() {
        table.commit(5, FIRST, "产出");
        assertThat(desk.evaluation().indicators().subList(0, 8))
                .extracting("firstTier")
                .containsExactly("产出", "产出", "产出", "产出", "产出", "产出", "产出", "效益指标");
        assertThat(desk.edits()).singleElement().asString().startsWith("修改一级指标：产出指标 → ");
    }

    @Test
    void weightsThatAreNoNumbersAreRefused() {
        table.commit(0, WEIGHT, "九点");
        assertThat(complaints).hasSize(1);
        assertThat(table.text(0, WEIGHT)).isEqualTo("9");
        table.commit(0, WEIGHT, "８.5");
        assertThat(table.text(0, WEIGHT)).isEqualTo("8.5");
        assertThat(WeightText.total(desk.scorecard())).isEqualTo("权重 99.5 / 100，还差 0.5");
    }

    @Test
    void pastedRowsBelowTheLastAreAdded() {
        table.pasteBlock(9, NAME, List.of(List.of("满意度A", "5", "90%", "95%"), List.of("满意度B", "4", "90%", "91%")));
        assertThat(table.rowCount()).isEqualTo(11);
        assertThat(table.text(10, NAME)).isEqualTo("满意度B");
        assertThat(table.span(10, FIRST)).isEqualTo(new GridSpan(9, 10));
        assertThat(desk.edits()).containsExactly("粘贴指标数据");
    }

    @Test
    void rowsAreAddedDoubledMovedAndDeleted() {
        assertThat(actions.insertBelow(6)).isEqualTo(7);
        assertThat(table.text(7, SECOND)).isEqualTo("成本指标");
        assertThat(actions.delete(7, 7)).isEqualTo(7);
        assertThat(actions.duplicate(3)).isEqualTo(4);
        assertThat(table.text(4, NAME)).isEqualTo("线路租赁费（万元）");
        assertThat(actions.move(4, 1)).isEqualTo(5);
        assertThat(table.text(5, NAME)).isEqualTo("线路租赁费（万元）");
        assertThat(desk.edits()).hasSize(4);
    }

    @Test
    void aRowAtTheEdgeOfItsGroupJoinsTheNextGroupFirst() {
        assertThat(actions.move(3, -1)).isEqualTo(3);
        assertThat(table.text(3, SECOND)).isEqualTo("时效指标");
        assertThat(table.text(3, NAME)).isEqualTo("线路租赁费（万元）");
        assertThat(actions.move(3, -1)).isEqualTo(2);
        assertThat(actions.move(0, -1)).isZero();
    }

    @Test
    void weightsAreSpreadInOneEdit() {
        table.commit(0, WEIGHT, "1");
        actions.spreadWeights();
        assertThat(WeightText.complete(desk.scorecard())).isTrue();
        assertThat(desk.edits()).endsWith("平均分配权重");
    }

    @Test
    void aFinalisedEvaluationTakesNothing() {
        desk.setReadOnly(true);
        Evaluation before = desk.evaluation();
        assertThat(table.accepts(0, NAME)).isFalse();
        actions.insertBelow(0);
        actions.delete(0, 1);
        table.pasteBlock(0, NAME, List.of(List.of("x")));
        assertThat(desk.evaluation()).isEqualTo(before);
    }

    @Test
    void detailsTellWhatWasUnderstood() {
        IndicatorDetails details = new IndicatorDetails(
                table.score(3).orElseThrow(), desk.scorecard().ruleSet(), Optional.empty());
        assertThat(details.target()).isEqualTo("55.32 万元");
        assertThat(details.actual()).isEqualTo("25.29 万元");
        assertThat(details.score().direction().inferred()).isTrue();
        assertThat(details.filed()).isEqualTo("申报：得分 9，完成率 45.72%");
        assertThat(details.explanation()).contains("越低越好");
    }
}
