package org.ziping.desktop.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetExecution;

/** A pasted block of amounts: computed cells are passed over, what is no amount is named. */
final class BudgetBlock {

    private final Map<BudgetCell, Optional<BigDecimal>> amounts = new LinkedHashMap<>();
    private final List<String> refused = new ArrayList<>();

    BudgetBlock(BudgetTable table, int top, int left, List<List<String>> block) {
        for (int r = 0; r < block.size() && top + r < table.rowCount(); r++) {
            List<String> texts = block.get(r);
            for (int c = 0; c < texts.size() && left + c < table.columns().size(); c++) {
                if (table.accepts(top + r, left + c)) {
                    take(table.cell(top + r, left + c), texts.get(c));
                }
            }
        }
    }

    List<String> refused() {
        return refused;
    }

    BudgetExecution into(BudgetExecution budget) {
        BudgetExecution next = budget;
        for (Map.Entry<BudgetCell, Optional<BigDecimal>> amount : amounts.entrySet()) {
            next = next.with(amount.getKey(), amount.getValue());
        }
        return next;
    }

    private void take(BudgetCell cell, String text) {
        Optional<BigDecimal> amount = AmountText.read(text);
        if (amount.isPresent() || text.isBlank()) {
            amounts.put(cell, amount);
        } else {
            refused.add(text);
        }
    }
}
