package org.ziping.desktop.budget;

import org.ziping.base.Messages;
import org.ziping.model.BudgetRow;
import org.ziping.model.FundingSource;

/** What rows and columns of the budget table are called. */
final class BudgetNames {

    private static final Messages MESSAGES = Messages.of(BudgetNames.class);

    private BudgetNames() {}

    /** The row's title with its number, as printed. */
    static String numbered(BudgetRow row) {
        return MESSAGES.text("row.numbered", row.ordinal() + 1, name(row));
    }

    static String name(BudgetRow row) {
        return MESSAGES.text("row." + row.code());
    }

    static String name(FundingSource source) {
        return MESSAGES.text("source." + source.code());
    }
}
