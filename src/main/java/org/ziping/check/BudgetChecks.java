package org.ziping.check;

import java.util.List;
import java.util.stream.Stream;

/** The budget-execution table, by itself, against the cost indicators and against what was filed. */
final class BudgetChecks {

    private BudgetChecks() {}

    static List<Check> all() {
        return Stream.of(
                        BudgetAmountChecks.all(),
                        BudgetRateChecks.all(),
                        List.of(MoneyScale.CHECK, CostSumCheck.CHECK),
                        CostTargetChecks.all(),
                        FiledBudgetCheck.all())
                .flatMap(List::stream)
                .toList();
    }
}
