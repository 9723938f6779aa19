package org.ziping.model;

import java.util.Arrays;
import java.util.Optional;

/** A line of the header block of a form. */
public enum HeaderField {
    PROJECT("project"),
    PROJECT_CODE("projectCode"),
    UNIT("unit"),
    DEPARTMENT("department"),
    PROJECT_KIND("projectKind"),
    LEADER("leader"),
    CONTACT("contact"),
    PHONE("phone"),
    FILL_DATE("fillDate");

    private final String code;

    HeaderField(String code) {
        this.code = code;
    }

    /** The stable name in files, forms and on the command line. */
    public String code() {
        return code;
    }

    /** The field with this code, if there is one. */
    public static Optional<HeaderField> ofCode(String code) {
        return Arrays.stream(values()).filter(f -> f.code.equals(code)).findFirst();
    }
}
