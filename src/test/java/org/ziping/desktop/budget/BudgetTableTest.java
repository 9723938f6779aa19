package org.ziping.desktop.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ziping.desktop.control.CellKind;
import org.ziping.desktop.control.CellPosition;
import org.ziping.desktop.support.Draft;
import org.ziping.desktop.support.PaperDesk;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetRow;
import org.ziping.model.FundingSource;
import org.ziping.model.Samples;
import org.ziping.model.Section;

class BudgetTableTest {

    private final PaperDesk desk = new PaperDesk(Samples.jinbao());
    private final List<String> complaints = new ArrayList<>();
    private final BudgetTable table = new BudgetTable(
            desk, new Draft(desk), BudgetColumns.shown(desk.evaluation().budget(), false), complaints::add, () -> {});

    @Test
    void readsLikeThePrintedTable() {
        assertThat(table.columns())
                .extracting("title")
                .containsExactly("项目", "年度总金额", "小计", "中央", "省", "市", "县区", "上年结转", "其他");
        assertThat(table.text(1, 0)).isEqualTo("（2）全年预算资金");
        assertThat(table.text(1, 1)).isEqualTo("92.13");
        assertThat(table.text(6, 1)).isEqualTo("100%");
        assertThat(table.text(6, 3)).as("nothing known, nothing shown").isEmpty();
    }

    @Test
    void computedCellsTellTheirFormulaWithTheFigures() {
        assertThat(table.kind(4, 5)).isEqualTo(CellKind.COMPUTED);
        assertThat(table.tooltip(6, 5)).isEqualTo("预算执行率 = 全年执行资金 ÷ 全年预算资金 = 92.13 ÷ 92.13 = 100%");
        assertThat(table.tooltip(1, 1)).contains("年度总金额 = 小计 + 上年结转 + 其他 = 92.13 + 未填 + 未填 = 92.13 万元");
        assertThat(table.tooltip(5, 2)).as("filed 0 where 100 is right").contains("申报表中写的是 0");
        assertThat(table.tooltip(4, 1)).as("filed as computed").doesNotContain("申报");
    }

    @Test
    void sumsFollowEveryKeyAndOneEditRemains() {
        table.typed(3, 5, "46.065");
        assertThat(table.text(6, 1)).isEqualTo("50%");
        assertThat(desk.scorecard().execution().printed()).contains(new BigDecimal("5.00"));
        assertThat(desk.edits()).isEmpty();
        table.commit(3, 5, "460650元");
        assertThat(desk.edits()).singleElement().asString().startsWith("修改预算“全年执行资金 · 市”：");
        assertThat(table.text(3, 1)).isEqualTo("46.065");
    }

    @Test
    void whatIsNoAmountIsRefusedAndNothingChanges() {
        table.commit(3, 5, "约九十");
        assertThat(complaints).singleElement().asString().contains("约九十");
        assertThat(desk.edits()).isEmpty();
    }

    @Test
    void pastingPassesOverComputedCells() {
        table.pasteBlock(0, 1, List.of(List.of("999", "999", "1", "2"), List.of("", "", "1,000.5", "x")));
        assertThat(table.text(0, 1)).as("1 + 2 + 100").isEqualTo("103");
        assertThat(table.text(1, 3)).isEqualTo("1000.5");
        assertThat(complaints).singleElement().asString().contains("x");
        assertThat(desk.edits()).hasSize(1);
    }

    @Test
    void clearingLeavesTheCellUnknown() {
        table.clear(List.of(new CellPosition(3, 5)));
        assertThat(table.text(6, 1)).isEmpty();
        assertThat(desk.scorecard().execution().open()).isTrue();
    }

    @Test
    void rarerSourcesGetAColumnWhenTheyAreUsed() {
        BudgetCell cell = new BudgetCell(BudgetRow.INITIAL, FundingSource.UNIT_FUND);
        var budget = desk.evaluation().budget().with(cell, Optional.of(BigDecimal.ONE));
        assertThat(BudgetColumns.shown(budget, false)).contains(FundingSource.UNIT_FUND);
        assertThat(table.position(cell)).isEmpty();
    }

    @Test
    void anExplanationIsDueOnlyWhereTheFiguresAskForIt() {
        BudgetNotes notes = new BudgetNotes(desk.evaluation());
        assertThat(notes.due(Section.BUDGET_ADJUSTMENT))
                .hasValueSatisfying(why -> assertThat(why).contains("100", "92.13", "调减 7.87"));
        assertThat(notes.due(Section.EXECUTION_RATE_NOTE)).isEmpty();
        table.commit(3, 5, "80");
        assertThat(new BudgetNotes(desk.evaluation()).due(Section.EXECUTION_RATE_NOTE))
                .hasValueSatisfying(why -> assertThat(why).contains("86.83%"));
    }
}
