package org.ziping.form;

import java.util.Arrays;
import java.util.Optional;
import org.ziping.model.HeaderField;

/** What a header or a signature line can show: a header field of the evaluation, its year, total or grade. */
public enum HeaderSlot {
    PROJECT("project"),
    PROJECT_CODE("projectCode"),
    UNIT("unit"),
    DEPARTMENT("department"),
    PROJECT_KIND("projectKind"),
    LEADER("leader"),
    CONTACT("contact"),
    PHONE("phone"),
    FILL_DATE("fillDate"),
    YEAR("year"),
    TOTAL("total"),
    GRADE("grade"),
    /** Left empty for the pen. */
    BLANK("blank");

    private final String code;

    HeaderSlot(String code) {
        this.code = code;
    }

    /** The stable name in form files. */
    public String code() {
        return code;
    }

    /** The header field of the evaluation, unless it is another thing. */
    public Optional<HeaderField> header() {
        return HeaderField.ofCode(code);
    }

    /** The slot with this code, if there is one. */
    public static Optional<HeaderSlot> ofCode(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
