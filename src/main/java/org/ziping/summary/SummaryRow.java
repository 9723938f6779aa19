package org.ziping.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ziping.model.BudgetExecution;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;
import org.ziping.model.FundingSource;
import org.ziping.model.HeaderField;
import org.ziping.scoring.Grade;
import org.ziping.scoring.Scorecard;

/**
 * One evaluation in a summary. Amounts in 万元; what is unknown is empty, never 0.
 *
 * @param rate executed ÷ full-year budget in percent; empty when an amount is unknown or the budget is 0
 * @param total empty while a line is unscored, and with it the grade
 * @param open lines that carry points but have no score yet
 * @param scale the grades its rule set knows, best first
 */
public record SummaryRow(
        EvaluationId id,
        Optional<Integer> year,
        String projectCode,
        String project,
        String unit,
        String department,
        Optional<BigDecimal> initial,
        Optional<BigDecimal> fullYear,
        Optional<BigDecimal> executed,
        Optional<BigDecimal> rate,
        Optional<BigDecimal> total,
        Optional<Grade> grade,
        int open,
        List<Grade> scale) {

    /** Decimals of rates and averages. */
    static final int PLACES = 2;

    /** Takes a copy. */
    public SummaryRow {
        scale = List.copyOf(scale);
    }

    /** The row of an evaluation and its scores. */
    public static SummaryRow of(EvaluationId id, Evaluation evaluation, Scorecard card) {
        BudgetExecution budget = evaluation.budget();
        return new SummaryRow(
                id,
                evaluation.year(),
                evaluation.header(HeaderField.PROJECT_CODE),
                evaluation.header(HeaderField.PROJECT),
                evaluation.header(HeaderField.UNIT),
                evaluation.header(HeaderField.DEPARTMENT),
                budget.amount(BudgetRow.INITIAL, FundingSource.TOTAL),
                budget.amount(BudgetRow.FULL_YEAR, FundingSource.TOTAL),
                budget.amount(BudgetRow.EXECUTED, FundingSource.TOTAL),
                budget.rate(BudgetRow.EXECUTION_RATE, FundingSource.TOTAL, PLACES),
                card.total(),
                card.grade(),
                card.open(),
                card.ruleSet().grades());
    }
}
