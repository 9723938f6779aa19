package org.ziping.importer.plan;

/** What a table of a file is about. */
public enum TableKind {
    /** Indicators, one a row. */
    INDICATORS("indicators"),
    /** Money, one source a row. */
    FUNDS("funds"),
    /** Money, one source a column. */
    SOURCES("sources"),
    /** Projects, one a row. */
    SUMMARY("summary");

    private final String code;

    TableKind(String code) {
        this.code = code;
    }

    /** The stable name in files. */
    public String code() {
        return code;
    }
}
