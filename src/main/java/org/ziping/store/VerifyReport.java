package org.ziping.store;

import java.util.List;

/** What a check of a whole library found: how much was looked at, and a sentence for every problem. */
public record VerifyReport(int evaluations, long journalEntries, List<String> problems) {

    /** Takes a copy. */
    public VerifyReport {
        problems = List.copyOf(problems);
    }

    /** Whether nothing is wrong. */
    public boolean sound() {
        return problems.isEmpty();
    }
}
