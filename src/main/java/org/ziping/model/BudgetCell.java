package org.ziping.model;

/** One cell of the budget-execution table. */
public record BudgetCell(BudgetRow row, FundingSource source) {

    /** Whether an amount is entered here; the others are computed. */
    public boolean entered() {
        return row.entered() && source.entered();
    }
}
