package org.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetRow;
import org.ziping.model.FundingSource;
import org.ziping.model.IndicatorField;
import org.ziping.model.IndicatorId;
import org.ziping.model.Level;
import org.ziping.model.Samples;
import org.ziping.model.Section;

/** What a good review finds in the real report of 2021. */
class JinbaoFindingsTest {

    private static final IndicatorId TIMELINESS = new IndicatorId(3);

    private final CheckedCase filed = new CheckedCase(Samples.jinbao());

    @Test
    void timelinessLostItsPointsAlthoughTargetAndActualSayTheSame() {
        Finding finding = filed.only("score-lost-though-reached");

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.place()).isEqualTo(new Place.OfIndicator(TIMELINESS, IndicatorField.SCORE));
        assertThat(finding.message())
                .isEqualTo("“系统故障响应及时性”目标值“及时”、业绩值“及时”，已达到目标，却只得 0 分（权重 9 分），" + "偏差原因写“无”。请改为应得分，或写明扣分原因。");
        assertThat(filed.fixed("score-lost-though-reached")
                        .evaluation()
                        .indicator(TIMELINESS)
                        .orElseThrow())
                .satisfies(i -> assertThat(i.level()).contains(Level.REACHED))
                .satisfies(i -> assertThat(i.assigned()).isEmpty());
        assertThat(filed.fixed("score-lost-though-reached").ids())
                .doesNotContain("score-lost-though-reached", "level-not-chosen")
                .contains("filed-total");
    }

    @Test
    void withoutTheFiledScoreTheLevelIsProposed() {
        CheckedCase computed = new CheckedCase(Samples.jinbaoComputed());

        assertThat(computed.only("level-not-chosen").message()).contains("建议评为“达成年度指标”，得 9 分");
        assertThat(computed.fixed("level-not-chosen").ids()).doesNotContain("level-not-chosen");
    }

    @Test
    void equalWeightsAreNotThoseOfTheFirstTiers() {
        Finding finding = filed.only("weights-tiers");

        assertThat(finding.severity()).isEqualTo(Severity.HINT);
        assertThat(finding.message()).contains("产出 63 分、效益 18 分、满意度 9 分").contains("产出 50 分、效益 30 分、满意度 10 分");
        assertThat(filed.fixed("weights-tiers").ids()).doesNotContain("weights-tiers", "weights-total");
    }

    @Test
    void printedZerosWhereThereIsARateAndWhereThereIsNone() {
        Finding wrong = filed.only("filed-budget-cell");
        assertThat(wrong.place())
                .isEqualTo(new Place.OfBudget(new BudgetCell(BudgetRow.RECEIVED_RATE, FundingSource.SUBTOTAL)));
        assertThat(wrong.message()).contains("申报为 0，按 92.13 ÷ 92.13 计算应为 100%");
        assertThat(filed.only("filed-budget-zero").message()).contains("预算到位率·中央级");
        assertThat(filed.fixed("filed-budget-cell").fixed("filed-budget-zero").ids())
                .doesNotContain("filed-budget-cell", "filed-budget-zero");
    }

    @Test
    void costTargetsAgreeWithNoFigureOfTheBudget() {
        assertThat(filed.only("cost-targets").message())
                .contains("4 项成本指标的目标值合计 157.62 万元")
                .contains("年初预算 100 万元、全年预算 92.13 万元、年度目标文字写 164.4 万元");
        assertThat(filed.ids()).doesNotContain("cost-actuals");
    }

    @Test
    void threeCostsAreFarBelowTargetAndOneWasNotSpentAtAll() {
        assertThat(filed.only("cost-far-below").message())
                .startsWith("3 项成本的实际数不到目标值的 70%")
                .contains("45.72%", "66.75%", "社保卡宣传成本（万元） 0%")
                .doesNotContain("71.42");
        assertThat(filed.only("cost-nothing-spent").message())
                .contains("“社保卡宣传成本（万元）”目标 3 万元、实际支出 0 万元，仍得 9 分（权重 9 分）");
    }

    @Test
    void theBudgetWasAdjustedWithoutAReason() {
        assertThat(filed.only("budget-adjusted").message()).contains("年初预算 100 万元，全年预算 92.13 万元，调减 7.87 万元");
        assertThat(new CheckedCase(Samples.jinbao().withNarrative(Section.BUDGET_ADJUSTMENT, "财政年中压减一般性支出，绩效目标相应调低"))
                        .ids())
                .doesNotContain("budget-adjusted");
    }

    @Test
    void theGradeWordIsNotOfTheScale() {
        assertThat(filed.only("grade-not-in-scale").message()).contains("“优秀”", "优、良、中、差", "总分 91 分对应“优”");
        assertThat(filed.fixed("grade-not-in-scale").ids()).doesNotContain("grade-not-in-scale", "grade-not-total");
    }

    @Test
    void lookingChangesNothing() {
        filed.findings();

        assertThat(filed.evaluation()).isEqualTo(Samples.jinbao());
        assertThat(filed.evaluation().execution().weight()).isEqualTo(Optional.of(new BigDecimal("10")));
    }
}
