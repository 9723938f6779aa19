package org.ziping.rollover;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetExecution;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.FundingSource;

/**
 * Last year's unspent balance, offered as this year's 上年结转. Whether the money was really carried over
 * is decided elsewhere (it may have been taken back), so nothing is set before the officer says so.
 *
 * @param amount in 万元, above 0
 */
public record CarryOverOffer(BigDecimal amount) {

    private static final List<BudgetRow> ROWS = List.of(BudgetRow.FULL_YEAR, BudgetRow.RECEIVED);

    /** The offer; none while the balance is unknown or nothing was left, nor once 上年结转 holds anything. */
    public static Optional<CarryOverOffer> of(Evaluation evaluation) {
        return evaluation
                .prior()
                .flatMap(prior -> prior.balance())
                .filter(balance -> balance.signum() > 0)
                .filter(balance -> !evaluation.budget().uses(FundingSource.CARRIED_OVER))
                .map(CarryOverOffer::new);
    }

    /** The evaluation with the balance as carried-over money that is in the full-year budget and has arrived. */
    public Evaluation take(Evaluation evaluation) {
        return carried(evaluation, amount);
    }

    /** The evaluation with 0 carried over: the balance was taken back or spent otherwise. */
    public Evaluation decline(Evaluation evaluation) {
        return carried(evaluation, BigDecimal.ZERO);
    }

    private static Evaluation carried(Evaluation evaluation, BigDecimal amount) {
        BudgetExecution budget = evaluation.budget();
        for (BudgetRow row : ROWS) {
            budget = budget.with(new BudgetCell(row, FundingSource.CARRIED_OVER), Optional.of(amount));
        }
        return evaluation.withBudget(budget);
    }
}
