package org.ziping.importer.plan;

/** How reading a file ended. */
public enum ImportStatus {
    /** At least one project with figures or names was understood. */
    READ("read"),
    /** An office file without a self-evaluation in it. */
    NOTHING("nothing"),
    /** A form that nobody has filled in yet. */
    EMPTY_FORM("empty-form"),
    /** The file could not be opened at all. */
    UNREADABLE("unreadable");

    private final String code;

    ImportStatus(String code) {
        this.code = code;
    }

    /** The stable name on the command line. */
    public String code() {
        return code;
    }
}
