package org.ziping.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ziping.form.Forms;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.FundingSource;
import org.ziping.model.Indicator;
import org.ziping.model.Samples;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorer;

/** An evaluation is laid out as its form wants it; nothing is printed that is not known. */
class AnnexLayoutTest {

    @Test
    void xinzhouBeginsWithExecutionAndMergesTiers() {
        Table table = indicators(annex(Samples.jinbao(), "xinzhou"));
        assertThat(texts(table, 0))
                .containsExactly("一级指标", "二级指标", "目标指标", "权重", "目标值", "业绩值", "完成率", "指标得分", "偏差原因分析及改进措施");
        assertThat(texts(table, 1))
                .containsExactly("预算执行指标", "预算执行指标", "预算执行率", "10", "100%", "100.00%", "100.00%", "10", "无");
        Cell output = table.rows().get(2).cells().get(0);
        assertThat(output.text()).isEqualTo("产出指标");
        assertThat(output.rowSpan()).isEqualTo(7);
        Cell cost = table.rows().get(5).cells().get(0);
        assertThat(cost.text()).isEqualTo("成本指标");
        assertThat(cost.rowSpan()).isEqualTo(4);
        assertThat(texts(table, 5)).contains("线路租赁费（万元）", "55.32", "25.29万元", "45.72%", "9");
    }

    @Test
    void theTotalIsTheSumOfThePrintedScores() {
        Table table = indicators(annex(Samples.jinbao(), "xinzhou"));
        assertThat(texts(table, table.rows().size() - 1)).containsExactly("合计", "100", "", "91", "评价等级：优");
        Figure total = table.rows()
                .get(table.rows().size() - 1)
                .cells()
                .get(3)
                .figure()
                .orElseThrow();
        assertThat(total.sumOf()).hasSize(11);
    }

    @Test
    void anOpenLineLeavesScoreTotalAndGradeBlank() {
        Table table = indicators(annex(Samples.jinbaoComputed(), "xinzhou"));
        assertThat(texts(table, 4)).containsExactly("时效指标", "系统故障响应及时性", "9", "及时", "及时", "", "", "无");
        assertThat(texts(table, table.rows().size() - 1)).containsExactly("合计", "100", "", "", "");
    }

    @Test
    void centralPrintsMunicipalMoneyAsAppropriationOfTheYear() {
        Table funds = tables(annex(Samples.jinbao(), "central")).get(1);
        assertThat(texts(funds, 0)).containsExactly("项目资金\n（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分");
        assertThat(texts(funds, 1)).containsExactly("年度资金总额", "100", "92.13", "92.13", "10", "100.00%", "10");
        assertThat(texts(funds, 2)).containsExactly("其中：当年财政拨款", "100", "92.13", "92.13", "—", "100.00%", "—");
        assertThat(texts(funds, 3)).containsExactly("上年结转资金", "", "", "", "—", "", "—");
    }

    @Test
    void aBudgetOfZeroHasNoRate() {
        Evaluation none = Samples.jinbao();
        for (BudgetRow row : List.of(BudgetRow.FULL_YEAR, BudgetRow.EXECUTED)) {
            none = none.withBudget(
                    none.budget().with(new BudgetCell(row, FundingSource.MUNICIPAL), Optional.of(BigDecimal.ZERO)));
        }
        Table funds = tables(annex(none, "central")).get(1);
        assertThat(texts(funds, 1)).containsExactly("年度资金总额", "100", "0", "0", "10", "—", "");
    }

    @Test
    void anEvaluationWithoutIndicatorsStillGivesAForm() {
        Table table = indicators(annex(Evaluation.empty(Optional.empty(), "national-2020", "central"), "central"));
        assertThat(table.rows()).hasSize(3);
    }

    @Test
    void onlyNeighboursUnderTheSameTierMerge() {
        List<Indicator> lines = Samples.jinbao().indicators();
        Evaluation mixed = Samples.jinbao().withIndicators(List.of(lines.get(0), lines.get(8), lines.get(1)));
        Table table = indicators(annex(mixed, "xinzhou"));
        assertThat(table.rows().subList(2, 5))
                .allSatisfy(r -> assertThat(r.cells()).hasSize(9));
    }

    @Test
    void theReportRepeatsTheRowsOfEachTier() {
        ReportDocument report = ReportLayout.of(
                Samples.jinbao(),
                new Scorer(RuleSets.shipped().findOrDefault("xinzhou-2021")).score(Samples.jinbao()),
                Forms.shipped().find("xinzhou").orElseThrow());
        assertThat(report.runs()).hasSize(3);
        List<Table> tables = tablesOf(report.runs().get(1));
        assertThat(tables).extracting(t -> t.rows().size()).containsExactly(9, 2, 8, 3, 2);
        assertThat(texts(tables.get(0), 6)).startsWith("资金结余", "(5)=(3)-(4)", "0", "0", "", "", "0");
        assertThat(report.runs().get(1).pieces())
                .filteredOn(Paragraph.class::isInstance)
                .anySatisfy(p -> assertThat(((Paragraph) p).text()).contains("总得分91分，等级为“优”"));
    }

    @Test
    void aTableRefusesHolesAndOverlaps() {
        List<Integer> two = List.of(100, 100);
        List<Table.Row> hole = List.of(new Table.Row(10, List.of(Cell.blank(0))));
        assertThatThrownBy(() -> new Table(two, 0, 20, false, hole)).hasMessageContaining("hole");
        List<Table.Row> overlap =
                List.of(new Table.Row(10, List.of(Cell.blank(0).spanning(1, 2), Cell.blank(1))));
        assertThatThrownBy(() -> new Table(two, 0, 20, false, overlap)).hasMessageContaining("out of place");
    }

    private static ReportDocument annex(Evaluation evaluation, String form) {
        return AnnexLayout.of(
                evaluation,
                new Scorer(RuleSets.shipped().findOrDefault(evaluation.ruleSet())).score(evaluation),
                Forms.shipped().find(form).orElseThrow());
    }

    private static List<Table> tables(ReportDocument document) {
        return tablesOf(document.runs().get(0));
    }

    private static List<Table> tablesOf(PageRun run) {
        return run.pieces().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    private static Table indicators(ReportDocument document) {
        List<Table> tables = tables(document);
        return tables.get(tables.size() - 1);
    }

    private static List<String> texts(Table table, int row) {
        return table.rows().get(row).cells().stream().map(Cell::text).toList();
    }
}
