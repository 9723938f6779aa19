package org.ziping.form;

import java.util.Arrays;
import java.util.Optional;

/** What a column of a summary (汇总表) holds: something of each evaluation in it. */
public enum SummaryField {
    /** The row's number, from 1 (序号). */
    NUMBER("number"),
    PROJECT_CODE("projectCode"),
    PROJECT("project"),
    UNIT("unit"),
    DEPARTMENT("department"),
    YEAR("year"),
    INITIAL("initial"),
    FULL_YEAR("fullYear"),
    EXECUTED("executed"),
    EXECUTION_RATE("executionRate"),
    SCORE("score"),
    GRADE("grade");

    private final String code;

    SummaryField(String code) {
        this.code = code;
    }

    /** The stable name in form files. */
    public String code() {
        return code;
    }

    /** Whether the closing row has something to say about this column. */
    public boolean summed() {
        return this == INITIAL || this == FULL_YEAR || this == EXECUTED || this == EXECUTION_RATE || this == SCORE;
    }

    /** The field with this code, if there is one. */
    public static Optional<SummaryField> ofCode(String code) {
        return Arrays.stream(values()).filter(f -> f.code.equals(code)).findFirst();
    }
}
