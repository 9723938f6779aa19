package org.ziping.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The budget-execution table of one evaluation, in 万元 with up to 6 decimals. Holds the entered
 * amounts only; a blank cell is unknown, not 0. Sums, balances and rates are computed on request.
 */
public record BudgetExecution(Map<BudgetCell, BigDecimal> entered) {

    /** Nothing entered yet. */
    public static final BudgetExecution EMPTY = new BudgetExecution(Map.of());

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Refuses amounts in computed cells. */
    public BudgetExecution {
        entered = Map.copyOf(entered);
        for (BudgetCell cell : entered.keySet()) {
            if (!cell.entered()) {
                throw new IllegalArgumentException("computed cell: " + cell);
            }
        }
    }

    /** The same table with one amount replaced, or blanked when {@code amount} is empty. */
    public BudgetExecution with(BudgetCell cell, Optional<BigDecimal> amount) {
        Map<BudgetCell, BigDecimal> next = new HashMap<>(entered);
        amount.ifPresentOrElse(a -> next.put(cell, a), () -> next.remove(cell));
        return new BudgetExecution(next);
    }

    /**
     * The amount in 万元 of an entered row or of the balance, summed for the sum columns. Empty when
     * nothing it depends on is known; a sum counts the parts that are.
     */
    public Optional<BigDecimal> amount(BudgetRow row, FundingSource source) {
        if (row == BudgetRow.BALANCE) {
            return amount(BudgetRow.RECEIVED, source)
                    .flatMap(in -> amount(BudgetRow.EXECUTED, source).map(in::subtract));
        }
        if (row.rate()) {
            throw new IllegalArgumentException("a rate has no amount: " + row);
        }
        List<BigDecimal> known = source.parts().stream()
                .map(part -> entered.get(new BudgetCell(row, part)))
                .filter(Objects::nonNull)
                .toList();
        return known.stream().reduce(BigDecimal::add);
    }

    /**
     * The received or execution rate of a column in percent, rounded half up to {@code places}
     * decimals. Empty when an amount is unknown or the full-year budget is 0: x ÷ 0 has no value.
     */
    public Optional<BigDecimal> rate(BudgetRow row, FundingSource source, int places) {
        BudgetRow numerator = switch (row) {
            case RECEIVED_RATE -> BudgetRow.RECEIVED;
            case EXECUTION_RATE -> BudgetRow.EXECUTED;
            default -> throw new IllegalArgumentException("not a rate: " + row);
        };
        return amount(BudgetRow.FULL_YEAR, source)
                .filter(base -> base.signum() != 0)
                .flatMap(base -> amount(numerator, source)
                        .map(part -> part.multiply(HUNDRED).divide(base, places, RoundingMode.HALF_UP)));
    }

    /** Whether any amount is entered for this source, or for a part of it. */
    public boolean uses(FundingSource source) {
        return entered.keySet().stream().anyMatch(c -> source.parts().contains(c.source()));
    }
}
