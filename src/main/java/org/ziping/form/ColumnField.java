package org.ziping.form;

import java.util.Arrays;
import java.util.Optional;
import org.ziping.model.IndicatorField;

/** What a column of an indicator table holds: a field of the line, or a part of its target. */
public enum ColumnField {
    FIRST_TIER("firstTier"),
    SECOND_TIER("secondTier"),
    NAME("name"),
    WEIGHT("weight"),
    TARGET("target"),
    /** The target's comparison alone (指标性质: ≥). */
    SIGN("sign"),
    /** The target without comparison and unit. */
    VALUE("value"),
    /** The target's unit alone (度量单位). */
    UNIT("unit"),
    ACTUAL("actual"),
    COMPLETION_RATE("completionRate"),
    SCORE("score"),
    REASON("deviationReason");

    private final String code;

    ColumnField(String code) {
        this.code = code;
    }

    /** The stable name in form files. */
    public String code() {
        return code;
    }

    /** The field of the indicator; the parts of a target belong to {@link IndicatorField#TARGET}. */
    public IndicatorField indicatorField() {
        return IndicatorField.ofCode(code).orElse(IndicatorField.TARGET);
    }

    /** The field with this code, if there is one. */
    public static Optional<ColumnField> ofCode(String code) {
        return Arrays.stream(values()).filter(f -> f.code.equals(code)).findFirst();
    }
}
