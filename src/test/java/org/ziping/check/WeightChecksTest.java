package org.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ziping.model.Evaluation;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorField;
import org.ziping.model.IndicatorId;

class WeightChecksTest {

    private static final IndicatorId FIRST = new IndicatorId(1);

    private final Evaluation clean = CleanCases.integrated();

    @Test
    void aSumOtherThan100IsAnErrorThatEvenSharesRemedy() {
        CheckedCase over = weighing(FIRST, "33");
        assertThat(over.only("weights-total").severity()).isEqualTo(Severity.ERROR);
        assertThat(over.only("weights-total").message()).startsWith("权重合计 103 分，比 100 分多 3 分");
        assertThat(over.fixed("weights-total").ids()).doesNotContain("weights-total");
        assertThat(weighing(FIRST, "27.5").only("weights-total").message()).contains("比 100 分少 2.5 分");
    }

    @Test
    void missingWeightsAreOneFindingAndNotAWrongSumToo() {
        CheckedCase open = new CheckedCase(clean.withIndicator(FIRST, i -> i.withWeight(Optional.empty())));

        assertThat(open.ids()).containsExactly("weight-missing");
        assertThat(open.only("weight-missing").place()).isEqualTo(new Place.OfIndicator(FIRST, IndicatorField.WEIGHT));
        CheckedCase fixed = open.fixed("weight-missing");
        assertThat(fixed.ids()).isEmpty();
        assertThat(fixed.evaluation()
                        .indicator(FIRST)
                        .flatMap(Indicator::weight)
                        .orElseThrow())
                .isEqualByComparingTo("30");
    }

    @Test
    void noWeightsAtAllAreSharedByTheRuleSet() {
        CheckedCase none = new CheckedCase(CleanCases.national()
                .withIndicators(CleanCases.national().indicators().stream()
                        .map(i -> i.withWeight(Optional.empty()))
                        .toList()));

        assertThat(none.ids()).containsExactly("weight-missing");
        assertThat(none.fixed("weight-missing").ids()).isEmpty();
    }

    @Test
    void anEvaluationWithoutIndicatorsSaysSo() {
        CheckedCase none = new CheckedCase(clean.withIndicators(List.of()));

        assertThat(none.ids()).containsExactly("weights-total");
        assertThat(none.only("weights-total").message()).startsWith("还没有填写绩效指标");
    }

    @Test
    void aWeightIsPositive() {
        assertThat(weighing(FIRST, "0").only("weight-not-positive").message()).contains("权重为 0 分");
        assertThat(weighing(FIRST, "-3").ids()).contains("weight-not-positive");
    }

    @Test
    void oneIndicatorDoesNotDecideHalfOfTheScore() {
        assertThat(weighing(FIRST, "50.5").only("weight-heavy").message()).contains("50.5 分，超过总分的一半");
        assertThat(weighing(FIRST, "50").ids()).doesNotContain("weight-heavy");
    }

    @Test
    void satisfactionIsAsked() {
        Evaluation shorter = CleanCases.national()
                .withIndicators(CleanCases.national().indicators().subList(0, 8));
        CheckedCase without = new CheckedCase(
                shorter.withIndicator(CleanCases.WORDS, i -> i.withWeight(Optional.of(new BigDecimal("25")))));

        assertThat(new CheckedCase(shorter).ids()).containsExactly("weights-total");
        assertThat(new CheckedCase(shorter).only("weights-total").message()).contains("没有满意度指标");
        assertThat(without.only("satisfaction-missing").severity()).isEqualTo(Severity.REMINDER);
        assertThat(without.ids()).doesNotContain("weights-tiers");
    }

    @Test
    void firstTiersWeighWhatTheRuleSetSays() {
        CheckedCase shifted = new CheckedCase(CleanCases.national()
                .withIndicator(FIRST, i -> i.withWeight(Optional.of(new BigDecimal("5"))))
                .withIndicator(CleanCases.WORDS, i -> i.withWeight(Optional.of(new BigDecimal("20")))));

        assertThat(shifted.only("weights-tiers").severity()).isEqualTo(Severity.REMINDER);
        assertThat(shifted.only("weights-tiers").message()).contains("产出 45 分、效益 35 分、满意度 10 分");
        assertThat(shifted.fixed("weights-tiers").ids()).isEmpty();
    }

    @Test
    void aFirstTierTheRuleSetDoesNotKnowIsAHint() {
        CheckedCase local =
                new CheckedCase(CleanCases.national().withIndicator(FIRST, i -> i.withTiers("管理指标", "数量指标")));

        assertThat(local.only("tier-unknown").message()).contains("“管理指标”");
        assertThat(local.ids()).doesNotContain("weights-tiers");
    }

    @Test
    void budgetExecutionWeighsWhatTheRuleSetSays() {
        CheckedCase heavier =
                new CheckedCase(clean.withExecution(clean.execution().withWeight(Optional.of(new BigDecimal("15"))))
                        .withIndicator(FIRST, i -> i.withWeight(Optional.of(new BigDecimal("25")))));

        assertThat(heavier.only("weights-execution").message()).contains("权重为 15 分", "规定为 10 分");
        assertThat(heavier.fixed("weights-execution").evaluation().execution().weight())
                .isEmpty();
    }

    private CheckedCase weighing(IndicatorId id, String weight) {
        return new CheckedCase(clean.withIndicator(id, i -> i.withWeight(Optional.of(new BigDecimal(weight)))));
    }

    @Test
    void aFormWithoutWeightsTakesTheFiledScoresWhereTheyAreAllThatIsLeft() {
        Evaluation bare = PublishedCases.of("huangshi").evaluation();
        CheckedCase unweighted = new CheckedCase(bare.withIndicators(bare.indicators().stream()
                .map(i -> i.withWeight(Optional.empty()).withAssigned(i.assigned()))
                .toList()));

        assertThat(unweighted.only("weight-missing").fix().orElseThrow().label())
                .isEqualTo("按申报得分定权重，合计正好 80 分");
        assertThat(unweighted.fixed("weight-missing").evaluation()).isEqualTo(bare);
    }

    @Test
    void costAsAFirstTierPointsToTheRuleSetThatKnowsIt() {
        CheckedCase cost = new CheckedCase(CleanCases.core().withRuleSet("national-2020"));

        assertThat(cost.only("tier-unknown").message()).startsWith("一级指标“成本指标”不在“国家通用”之内");
        assertThat(cost.fixed("tier-unknown").evaluation().ruleSet()).isEqualTo("core-2021");
        assertThat(cost.fixed("tier-unknown").ids()).isEmpty();
    }

    @Test
    void indicatorsThatAloneWeigh100LeaveNothingForBudgetExecution() {
        Evaluation core = CleanCases.core();
        CheckedCase full = new CheckedCase(core.withIndicator(
                core.indicators().get(0).id(), i -> i.withWeight(Optional.of(new BigDecimal("30")))));

        assertThat(full.only("weights-total").message()).startsWith("各项指标的权重合计已是 100 分，加上预算执行率 10 分共 110 分");
    }
}
