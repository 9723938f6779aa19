package org.ziping.model;

import java.util.Arrays;
import java.util.Optional;

/** A column of the indicator table. */
public enum IndicatorField {
    FIRST_TIER("firstTier"),
    SECOND_TIER("secondTier"),
    NAME("name"),
    WEIGHT("weight"),
    TARGET("target"),
    ACTUAL("actual"),
    COMPLETION_RATE("completionRate"),
    SCORE("score"),
    REASON("deviationReason");

    private final String code;

    IndicatorField(String code) {
        this.code = code;
    }

    /** The stable name in files, forms and on the command line. */
    public String code() {
        return code;
    }

    /** The field with this code, if there is one. */
    public static Optional<IndicatorField> ofCode(String code) {
        return Arrays.stream(values()).filter(f -> f.code.equals(code)).findFirst();
    }
}
