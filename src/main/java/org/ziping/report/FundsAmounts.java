package org.ziping.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ziping.form.FundsBlock;
import org.ziping.form.SourceLabel;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetExecution;
import org.ziping.model.BudgetRow;
import org.ziping.model.FundingSource;

/**
 * The amounts of a budget table by the sources that a form knows. Money of a source that the form does
 * not print goes into the nearest one it does: the levels of government into 财政拨款; what was carried
 * over, special accounts and a unit's own funds into 其他资金.
 */
final class FundsAmounts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final BudgetExecution budget;
    private final List<FundingSource> printed;

    FundsAmounts(BudgetExecution budget, FundsBlock block) {
        this.budget = budget;
        printed = block.sources().stream().map(SourceLabel::source).toList();
    }

    /** Money in 万元; empty when nothing of it is known. */
    Optional<BigDecimal> amount(BudgetRow row, FundingSource source) {
        if (row == BudgetRow.BALANCE) {
            return amount(BudgetRow.RECEIVED, source)
                    .flatMap(in -> amount(BudgetRow.EXECUTED, source).map(in::subtract));
        }
        return parts(source).stream()
                .map(part -> budget.entered().get(new BudgetCell(row, part)))
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add);
    }

    /** Whether a rate of this source has no value because the full-year budget is 0. */
    boolean rateless(FundingSource source) {
        return amount(BudgetRow.FULL_YEAR, source).filter(a -> a.signum() == 0).isPresent();
    }

    /** A rate in percent. */
    Optional<BigDecimal> rate(BudgetRow row, FundingSource source, int places) {
        BudgetRow part = row == BudgetRow.RECEIVED_RATE ? BudgetRow.RECEIVED : BudgetRow.EXECUTED;
        return amount(BudgetRow.FULL_YEAR, source)
                .filter(base -> base.signum() != 0)
                .flatMap(base ->
                        amount(part, source).map(a -> a.multiply(HUNDRED).divide(base, places, RoundingMode.HALF_UP)));
    }

    /** The printed sources that add up to this one; empty for one that is no sum here. */
    List<FundingSource> summands(FundingSource source) {
        List<FundingSource> levels = FundingSource.SUBTOTAL.parts();
        if (source == FundingSource.SUBTOTAL) {
            return printed.stream().filter(levels::contains).toList();
        }
        if (source != FundingSource.TOTAL) {
            return List.of();
        }
        boolean subtotal = printed.contains(FundingSource.SUBTOTAL);
        return printed.stream()
                .filter(s -> s != FundingSource.TOTAL && !(subtotal && levels.contains(s)))
                .toList();
    }

    private List<FundingSource> parts(FundingSource source) {
        List<FundingSource> levels = FundingSource.SUBTOTAL.parts();
        if (source == FundingSource.FISCAL
                && printed.stream().filter(levels::contains).count() == 1) {
            return levels;
        }
        List<FundingSource> parts = new ArrayList<>(source.parts());
        if (source == FundingSource.OTHER) {
            for (FundingSource homeless :
                    List.of(FundingSource.CARRIED_OVER, FundingSource.SPECIAL_ACCOUNT, FundingSource.UNIT_FUND)) {
                if (!printed.contains(homeless)) {
                    parts.add(homeless);
                }
            }
        }
        return parts;
    }
}
