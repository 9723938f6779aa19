package org.ziping.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.FundingSource;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.model.Level;
import org.ziping.model.Samples;
import org.ziping.model.Section;
import org.ziping.scoring.RuleSets;

class EditsTest {

    private static final IndicatorId RENT = new IndicatorId(4);
    private static final IndicatorId PROMPT = new IndicatorId(3);

    private final Evaluation jinbao = Samples.jinbao();

    @Test
    void aFiguresEditDropsTheFiledScoreButTheSameTextAgainDoesNot() {
        assertThat(IndicatorEdits.actual(RENT, "25.29万元").apply(jinbao)).isEqualTo(jinbao);
        assertThat(line(IndicatorEdits.actual(RENT, "30").apply(jinbao), RENT).assigned())
                .isEmpty();
        assertThat(line(
                                IndicatorEdits.weight(RENT, Optional.of(new BigDecimal("9.00")))
                                        .apply(jinbao),
                                RENT)
                        .assigned())
                .isPresent();
    }

    @Test
    void aReasonLeavesTheFiledScoreAlone() {
        assertThat(line(IndicatorEdits.reason(RENT, "核减").apply(jinbao), RENT).assigned())
                .isPresent();
    }

    @Test
    void acceptingAProposalReachesTheLevelAndDropsTheFiledZero() {
        Edit accept = IndicatorEdits.acceptProposed(PROMPT);
        Evaluation after = accept.apply(jinbao);

        assertThat(line(after, PROMPT).level()).contains(Level.REACHED);
        assertThat(Assessor.standard().assess(after).scorecard().total())
                .hasValueSatisfying(total -> assertThat(total).isEqualByComparingTo("100"));
        assertThat(accept.description(jinbao, after)).isEqualTo("认定“系统故障响应及时性”达成年度指标，得满分");
    }

    @Test
    void anAmountKeptIsNoEditAndAnotherDropsTheFiledExecutionScore() {
        BudgetCell executed = new BudgetCell(BudgetRow.EXECUTED, FundingSource.MUNICIPAL);
        assertThat(BudgetEdits.amount(executed, Optional.of(new BigDecimal("92.130")))
                        .apply(jinbao))
                .isSameAs(jinbao);

        Edit edit = BudgetEdits.amount(executed, Optional.of(new BigDecimal("90")));
        Evaluation after = edit.apply(jinbao);
        assertThat(after.execution().assigned()).isEmpty();
        assertThat(edit.description(jinbao, after)).isEqualTo("修改市级“全年执行资金”：92.13 → 90");
    }

    @Test
    void aPastedBlockIsOneEdit() {
        Edit edit = BudgetEdits.amounts(Map.of(
                new BudgetCell(BudgetRow.INITIAL, FundingSource.CENTRAL), Optional.of(BigDecimal.ONE),
                new BudgetCell(BudgetRow.INITIAL, FundingSource.MUNICIPAL), Optional.empty()));
        assertThat(edit.apply(jinbao).budget().amount(BudgetRow.INITIAL, FundingSource.TOTAL))
                .contains(BigDecimal.ONE);
    }

    @Test
    void linesAreInsertedDoubledMovedAndDeleted() {
        Evaluation more = ListEdits.insert(1, "产出指标", "数量指标").apply(jinbao);
        assertThat(more.indicators().get(1).id()).isEqualTo(jinbao.nextIndicatorId());

        Evaluation twice = ListEdits.duplicate(Set.of(PROMPT, RENT)).apply(jinbao);
        assertThat(names(twice).subList(2, 6)).containsExactly("系统故障响应及时性", "线路租赁费（万元）", "系统故障响应及时性", "线路租赁费（万元）");

        Evaluation moved = ListEdits.move(Set.of(PROMPT, RENT), -99).apply(jinbao);
        assertThat(moved.indicators()).extracting(Indicator::id).startsWith(PROMPT, RENT);
        assertThat(ListEdits.move(Set.of(PROMPT), 1).apply(jinbao).indexOf(PROMPT))
                .isEqualTo(3);

        assertThat(ListEdits.delete(Set.of(PROMPT)).apply(jinbao).indicator(PROMPT))
                .isEmpty();
    }

    @Test
    void evenWeightsAddUp() {
        Evaluation after = ListEdits.distributeEvenly(RuleSets.shipped().findOrDefault("national-2020"))
                .apply(jinbao.withRuleSet("national-2020"));
        assertThat(Assessor.standard().assess(after).scorecard().weightTotal()).isEqualByComparingTo("100");
    }

    @Test
    void longTextsAreShortenedInTheHistory() {
        String essay = "很长的原因".repeat(40);
        Edit edit = IndicatorEdits.reason(RENT, essay);
        assertThat(edit.description(jinbao, edit.apply(jinbao))).contains("…").hasSizeLessThan(100);
        assertThat(HeaderEdits.narrative(Section.OVERVIEW, essay).description(jinbao, jinbao))
                .isEqualTo("修改“项目概况”");
    }

    @Test
    void manyEditsInOneAreOneDescription() {
        Edit all = Edits.block(2, List.of(IndicatorEdits.actual(RENT, "1"), IndicatorEdits.target(RENT, "2")));
        Evaluation after = all.apply(jinbao);
        assertThat(line(after, RENT).actual() + line(after, RENT).target()).isEqualTo("12");
        assertThat(all.description(jinbao, after)).isEqualTo("修改 2 个单元格");
    }

    private static Indicator line(Evaluation evaluation, IndicatorId id) {
        return evaluation.indicator(id).orElseThrow();
    }

    private static List<String> names(Evaluation evaluation) {
        return evaluation.indicators().stream().map(Indicator::name).toList();
    }
}
