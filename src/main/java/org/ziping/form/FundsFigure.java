package org.ziping.form;

import java.util.Arrays;
import java.util.Optional;
import org.ziping.model.BudgetRow;

/** A figure that a budget table shows: a row of the model's table, or weight and score of its line. */
public enum FundsFigure {
    INITIAL("initial"),
    FULL_YEAR("fullYear"),
    RECEIVED("received"),
    EXECUTED("executed"),
    BALANCE("balance"),
    RECEIVED_RATE("receivedRate"),
    EXECUTION_RATE("executionRate"),
    WEIGHT("weight"),
    SCORE("score");

    private final String code;

    FundsFigure(String code) {
        this.code = code;
    }

    /** The stable name in form files. */
    public String code() {
        return code;
    }

    /** The row of the model's budget table; none for weight and score. */
    public Optional<BudgetRow> row() {
        return BudgetRow.ofCode(code);
    }

    /** The figure with this code, if there is one. */
    public static Optional<FundsFigure> ofCode(String code) {
        return Arrays.stream(values()).filter(f -> f.code.equals(code)).findFirst();
    }
}
