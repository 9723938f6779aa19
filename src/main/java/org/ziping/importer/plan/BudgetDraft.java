package org.ziping.importer.plan;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ziping.form.MoneyUnit;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetExecution;
import org.ziping.model.BudgetRow;
import org.ziping.model.FundingSource;
import org.ziping.value.Quantity;
import org.ziping.value.ValueReader;

/**
 * The budget table made from printed amounts. Where only a sum is printed, or a sum is larger than its printed parts,
 * the rest is kept as fiscal money of no known level, or as money of no known source.
 *
 * @param table the entered amounts in 万元
 * @param computed the printed cells that this program computes
 */
record BudgetDraft(BudgetExecution table, Map<BudgetCell, String> computed) {

    static BudgetDraft of(ImportedProject project) {
        BigDecimal factor = factor(project.moneyUnit());
        Map<BudgetCell, BigDecimal> entered = new HashMap<>();
        Map<BudgetCell, String> computed = new HashMap<>();
        project.budget().forEach((cell, text) -> {
            if (cell.entered()) {
                entered.put(cell, new BigDecimal(text).multiply(factor));
            } else if (cell.row().rate()) {
                computed.put(cell, text);
            } else {
                computed.put(
                        cell,
                        new BigDecimal(text)
                                .multiply(factor)
                                .stripTrailingZeros()
                                .toPlainString());
            }
        });
        for (BudgetRow row : BudgetRow.values()) {
            if (row.entered()) {
                rest(row, FundingSource.SUBTOTAL, FundingSource.FISCAL, entered, computed);
                rest(row, FundingSource.TOTAL, FundingSource.UNSPECIFIED, entered, computed);
            }
        }
        return new BudgetDraft(new BudgetExecution(entered), computed);
    }

    private static void rest(
            BudgetRow row,
            FundingSource sum,
            FundingSource into,
            Map<BudgetCell, BigDecimal> entered,
            Map<BudgetCell, String> computed) {
        Optional<BigDecimal> printed =
                Optional.ofNullable(computed.get(new BudgetCell(row, sum))).map(BigDecimal::new);
        if (printed.isEmpty()) {
            return;
        }
        Optional<BigDecimal> parts = new BudgetExecution(entered).amount(row, sum);
        BigDecimal rest = printed.get().subtract(parts.orElse(BigDecimal.ZERO));
        if (rest.signum() > 0 || parts.isEmpty()) {
            entered.merge(new BudgetCell(row, into), rest, BigDecimal::add);
        }
    }

    private static BigDecimal factor(Optional<String> unit) {
        ValueReader reader = ValueReader.standard();
        String base = MoneyUnit.TEN_THOUSAND_YUAN.label();
        return unit.filter(u -> !u.equals(base))
                .flatMap(u -> reader.read("1" + u) instanceof Quantity one
                                && reader.read("1" + base) instanceof Quantity whole
                        ? one.in(whole.unit())
                        : Optional.<BigDecimal>empty())
                .orElse(BigDecimal.ONE);
    }
}
