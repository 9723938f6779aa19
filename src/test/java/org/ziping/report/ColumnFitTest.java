package org.ziping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ziping.form.Form;
import org.ziping.form.Forms;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetExecution;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.FundingSource;
import org.ziping.model.Samples;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorecard;
import org.ziping.scoring.Scorer;

/** Columns have room for what stands in them. */
class ColumnFitTest {

    private static final double TENTHS_PER_POINT = 254 / 72.0;
    private static final int MARGINS = 21;

    private final LineBreaker breaker = new LineBreaker(LineBreaker::usual);

    static Stream<Form> forms() {
        return Forms.shipped().ofOne().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void noAmountIsBrokenHoweverLongItIs(Form form) {
        Evaluation rich = Samples.jinbao().withBudget(amounts());
        rich = rich.withIndicator(
                rich.indicators().get(3).id(),
                i -> i.withTarget("≤12345678.9012万元").withActual("12345678.901234万元"));
        Scorecard card = new Scorer(RuleSets.shipped().findOrDefault(rich.ruleSet())).score(rich);
        List<Table> tables = new ArrayList<>();
        ReportLayout.of(rich, card, form, new ReportOptions(false, false, false))
                .runs()
                .forEach(run -> run.pieces().stream()
                        .filter(Table.class::isInstance)
                        .map(Table.class::cast)
                        .forEach(tables::add));
        assertThat(tables).hasSizeGreaterThan(3);
        for (Table table : tables) {
            assertThat(table.widths().stream().mapToInt(w -> w).sum()).isPositive();
            for (Table.Row row : table.rows()) {
                for (Cell cell : row.cells()) {
                    if (cell.text().matches(".*\\d{4}.*")) {
                        int width = table.widths().subList(cell.column(), cell.column() + cell.colSpan()).stream()
                                .mapToInt(w -> w)
                                .sum();
                        double needed = breaker.longestUnit(cell.text()) * table.halfPoints() / 2 * TENTHS_PER_POINT;
                        assertThat(needed + MARGINS).as(cell.text()).isLessThanOrEqualTo(width);
                    }
                }
            }
        }
    }

    @Test
    void aLongTextGetsTheRoomThatOthersCanSpare() {
        List<String> head = List.of("目标值", "原因");
        List<List<String>> rows = List.of(List.of("1", "受连续强降雨影响，塌方点增加，工期顺延。".repeat(4)));
        List<Integer> widths = new ColumnFit(List.of(600, 300), 21, head, rows).leastHigh();
        assertThat(widths.get(0) + widths.get(1)).isEqualTo(900);
        assertThat(widths.get(1)).isGreaterThan(450);
        assertThat(widths.get(0)).isGreaterThanOrEqualTo(360);
    }

    @Test
    void whatHasRoomStaysAsTheFormWantsIt() {
        List<Integer> wished = List.of(300, 300, 300);
        List<List<String>> rows = List.of(List.of("数量", "45.72%", "无"));
        assertThat(new ColumnFit(wished, 21, List.of("一", "二", "三"), rows).leastHigh())
                .isEqualTo(wished);
    }

    private static BudgetExecution amounts() {
        BudgetExecution budget = BudgetExecution.EMPTY;
        for (FundingSource source : List.of(
                FundingSource.CENTRAL, FundingSource.PROVINCIAL, FundingSource.MUNICIPAL, FundingSource.COUNTY)) {
            for (BudgetRow row : List.of(BudgetRow.INITIAL, BudgetRow.FULL_YEAR, BudgetRow.RECEIVED)) {
                budget = budget.with(new BudgetCell(row, source), Optional.of(new BigDecimal("123456.78912")));
            }
            budget = budget.with(new BudgetCell(BudgetRow.EXECUTED, source), Optional.of(new BigDecimal("98765.4321")));
        }
        return budget;
    }
}
