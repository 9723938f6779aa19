package org.ziping.model;

import java.util.Arrays;
import java.util.Optional;

/** A row of the budget-execution table: four are entered, three computed. */
public enum BudgetRow {
    INITIAL("initial"),
    FULL_YEAR("fullYear"),
    RECEIVED("received"),
    EXECUTED("executed"),
    BALANCE("balance"),
    RECEIVED_RATE("receivedRate"),
    EXECUTION_RATE("executionRate");

    private final String code;

    BudgetRow(String code) {
        this.code = code;
    }

    /** The stable name in files, forms and on the command line. */
    public String code() {
        return code;
    }

    /** Whether people enter amounts in this row. */
    public boolean entered() {
        return ordinal() <= EXECUTED.ordinal();
    }

    /** Whether the row holds percentages instead of money. */
    public boolean rate() {
        return this == RECEIVED_RATE || this == EXECUTION_RATE;
    }

    /** The row with this code, if there is one. */
    public static Optional<BudgetRow> ofCode(String code) {
        return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
    }
}
