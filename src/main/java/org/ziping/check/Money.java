package org.ziping.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetExecution;
import org.ziping.model.BudgetRow;
import org.ziping.model.FundingSource;

/** The total column of a budget table as checks read it, in 万元. */
record Money(BudgetExecution budget) {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Amounts this many times apart were hardly meant in one unit: 元 written for 万元 (domain §7: × 10000). */
    private static final BigDecimal MISTAKEN_UNIT = BigDecimal.valueOf(1000);

    static Money of(Subject subject) {
        return new Money(subject.evaluation().budget());
    }

    Optional<BigDecimal> total(BudgetRow row) {
        return budget.amount(row, FundingSource.TOTAL);
    }

    /** Where to look for the total of a row: its only source, or the total column. */
    Place cell(BudgetRow row) {
        List<FundingSource> used =
                FundingSource.TOTAL.parts().stream().filter(budget::uses).toList();
        FundingSource column = used.size() == 1 ? used.get(0) : FundingSource.TOTAL;
        return new Place.OfBudget(new BudgetCell(row, column));
    }

    /** Two totals a thousand times apart; rates say nothing then. */
    boolean mixedUnits() {
        return apart(total(BudgetRow.FULL_YEAR), total(BudgetRow.EXECUTED))
                || apart(total(BudgetRow.FULL_YEAR), total(BudgetRow.INITIAL))
                || apart(total(BudgetRow.FULL_YEAR), total(BudgetRow.RECEIVED));
    }

    /** Whether both are known, not 0, and a thousand times apart. */
    static boolean apart(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent() && apart(one.get(), other.get());
    }

    static boolean apart(BigDecimal one, BigDecimal other) {
        BigDecimal less = one.abs().min(other.abs());
        return less.signum() > 0 && one.abs().max(other.abs()).compareTo(less.multiply(MISTAKEN_UNIT)) >= 0;
    }

    /** {@code part} of {@code whole} in percent, two decimals. */
    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }
}
