package org.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetExecution;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.FundingSource;
import org.ziping.model.IndicatorId;
import org.ziping.model.Section;

class BudgetChecksTest {

    private final Evaluation clean = CleanCases.integrated();

    @ParameterizedTest
    @CsvSource({
        "budget-full-year-zero, '', 0, 0, 0",
        "budget-missing, '', '', '', ''",
        "budget-missing, 300, 300, 300, ''",
        "budget-negative, 300, 300, 300, -5",
        "budget-scale, 300, 300, 300, 2950000",
        "budget-rate-high, 300, 300, '', 307.8",
        "budget-received-high, 300, 300, 310, 300",
        "budget-overspent, 300, 300, 290, 295",
        "budget-rate-low, 300, 300, 300, 240",
        "budget-adjusted, 280, 300, 300, 300",
        "budget-behind, '', 300, 300, 265",
    })
    void theTableIsQuestioned(String check, String initial, String fullYear, String received, String executed) {
        assertThat(budget(initial, fullYear, received, executed).ids()).contains(check);
    }

    @ParameterizedTest
    @CsvSource({"300, 300, 300, 300", "'', 300, '', 300", "300, 300, 300, 293.4", "'', 300, 300, 290"})
    void aTableInOrderIsNot(String initial, String fullYear, String received, String executed) {
        assertThat(budget(initial, fullYear, received, executed).ids()).isEmpty();
    }

    @Test
    void oneCauseIsReportedOnce() {
        assertThat(budget("300", "300", "300", "2950000").ids()).containsExactly("budget-scale");
        assertThat(budget("300", "300", "300", "307.8").ids()).containsExactly("budget-rate-high");
        assertThat(budget("", "0", "0", "0").ids()).containsExactly("budget-full-year-zero");
    }

    @Test
    void muchLeftOfWhatArrivedIsExplained() {
        CheckedCase left = budget("", "300", "400", "300");

        assertThat(left.only("budget-rate-low").message()).contains("结余 100 万元，占到位资金的 25%");
    }

    @Test
    void anExplainedRateIsLeftAlone() {
        Evaluation low = budget("300", "300", "300", "240").evaluation();

        assertThat(new CheckedCase(low.withNarrative(Section.EXECUTION_RATE_NOTE, "尾款按合同于次年3月支付")).ids())
                .isEmpty();
        assertThat(new CheckedCase(low.withExecution(low.execution().withDeviationReason("尾款按合同于次年3月支付"))).ids())
                .isEmpty();
        assertThat(new CheckedCase(low.withExecution(low.execution().withDeviationReason("无"))).ids())
                .contains("budget-rate-low");
    }

    @Test
    void moreThanTheBudgetStaysAHintOnceExplained() {
        Evaluation high = budget("300", "300", "", "307.8").evaluation();

        assertThat(new CheckedCase(high).only("budget-rate-high").severity()).isEqualTo(Severity.ERROR);
        assertThat(new CheckedCase(high).only("budget-rate-high").message()).contains("预算执行率 102.6%，多出 7.8 万元");
        assertThat(new CheckedCase(high.withNarrative(Section.EXECUTION_RATE_NOTE, "含上年结转支付"))
                        .only("budget-rate-high")
                        .severity())
                .isEqualTo(Severity.HINT);
    }

    @Test
    void costsAddUpToTheBudget() {
        Evaluation national = CleanCases.national();
        CheckedCase more = cost(national, "≤90", "71.5万元");
        CheckedCase less = cost(national, "≤60", "58万元");

        assertThat(more.only("cost-targets").severity()).isEqualTo(Severity.REMINDER);
        assertThat(more.only("cost-targets").message()).contains("合计 95 万元", "全年预算 80 万元");
        assertThat(less.only("cost-targets").severity()).isEqualTo(Severity.HINT);
        assertThat(less.only("cost-actuals").message()).contains("合计 63 万元，比全年执行 76.5 万元少 13.5 万元");
        assertThat(cost(national, "≤75", "74万元").only("cost-actuals").severity())
                .isEqualTo(Severity.REMINDER);
    }

    @Test
    void aPricePerPieceDoesNotAddUp() {
        Evaluation national = CleanCases.national().withIndicator(CleanCases.COST, i -> i.withName("单位成本（万元/公里）"));

        assertThat(new CheckedCase(national).ids()).doesNotContain("cost-targets", "cost-actuals");
    }

    @Test
    void yuanWrittenForTenThousandIsSeen() {
        Evaluation national = CleanCases.national();

        assertThat(cost(national, "≤75万元", "715000万元").ids()).contains("money-scale");
        assertThat(cost(national, "≤750000万元", "71.5万元").ids())
                .contains("money-scale")
                .doesNotContain("cost-far-below");
        assertThat(cost(national, "≤75万元", "715000元").ids()).isEmpty();
    }

    @Test
    void anAmountFromOneSourceIsNotSpentFromAnother() {
        Evaluation two = clean.withBudget(clean.budget()
                .with(new BudgetCell(BudgetRow.FULL_YEAR, FundingSource.PROVINCIAL), Optional.of(BigDecimal.TEN))
                .with(new BudgetCell(BudgetRow.INITIAL, FundingSource.PROVINCIAL), Optional.of(BigDecimal.TEN))
                .with(new BudgetCell(BudgetRow.RECEIVED, FundingSource.PROVINCIAL), Optional.of(BigDecimal.TEN))
                .with(new BudgetCell(BudgetRow.EXECUTED, FundingSource.COUNTY), Optional.of(new BigDecimal("310"))));

        assertThat(new CheckedCase(two).only("budget-overspent").place())
                .isEqualTo(new Place.OfBudget(new BudgetCell(BudgetRow.EXECUTED, FundingSource.COUNTY)));
    }

    @Test
    void eachSourceIsSpentWithinItsBudget() {
        Evaluation two = clean.withBudget(BudgetExecution.EMPTY
                .with(new BudgetCell(BudgetRow.FULL_YEAR, FundingSource.PROVINCIAL), Optional.of(BigDecimal.TEN))
                .with(new BudgetCell(BudgetRow.EXECUTED, FundingSource.PROVINCIAL), Optional.of(BigDecimal.ONE))
                .with(new BudgetCell(BudgetRow.FULL_YEAR, FundingSource.COUNTY), Optional.of(new BigDecimal("300")))
                .with(new BudgetCell(BudgetRow.EXECUTED, FundingSource.COUNTY), Optional.of(new BigDecimal("305"))));

        assertThat(new CheckedCase(two).ids()).containsExactly("budget-source-high");
        assertThat(new CheckedCase(two).only("budget-source-high").message()).contains("县区级的全年执行 305 万元超过全年预算 300 万元");
    }

    @ParameterizedTest
    @CsvSource({
        "因标段增加，年中追加1万元。, true",
        "根据县财政批复调增预算20万元。, true",
        "年中调减20万元，主要原因是招标节约。, true",
        "因预算调减后没有同时调整指标，目标值与执行有偏差。, false",
        "年中预算调整为300万元。, false",
        "按合同支付尾款。, false",
    })
    void aChangeOfTheBudgetIsExplainedByACauseWhereverTheFormLeavesRoom(String text, boolean explained) {
        CheckedCase adjusted = new CheckedCase(
                budget("280", "300", "300", "300").evaluation().withNarrative(Section.OTHER_NOTES, text));

        assertThat(adjusted.ids().contains("budget-adjusted")).isNotEqualTo(explained);
    }

    private CheckedCase budget(String initial, String fullYear, String received, String executed) {
        return new CheckedCase(clean.withBudget(CleanCases.budget(initial, fullYear, received, executed)));
    }

    private static CheckedCase cost(Evaluation evaluation, String target, String actual) {
        IndicatorId cost = CleanCases.COST;
        return new CheckedCase(
                evaluation.withIndicator(cost, i -> i.withTarget(target).withActual(actual)));
    }
}
