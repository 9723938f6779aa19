package org.ziping.store;

import java.util.Arrays;

/** Where a journal entry stands: in force, undone and waiting for redo, or undone for good. */
public enum EntryState {
    DONE("done"),
    UNDONE("undone"),
    DISCARDED("discarded");

    private final String code;

    EntryState(String code) {
        this.code = code;
    }

    /** The word in the file. */
    public String code() {
        return code;
    }

    static boolean has(String code) {
        return Arrays.stream(values()).anyMatch(s -> s.code.equals(code));
    }

    static EntryState ofCode(String code) {
        return Arrays.stream(values())
                .filter(s -> s.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown state: " + code));
    }
}
