package org.ziping.batch;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of it.
 *
 * @param done how many evaluations were written in full
 * @param written every file, in order
 * @param failures the evaluations that were not, or not in every format
 * @param untouched how many were not begun because it was cancelled
 */
public record BatchResult(int done, List<Path> written, List<BatchFailure> failures, int untouched) {

    /** Takes a copy. */
    public BatchResult {
        written = List.copyOf(written);
        failures = List.copyOf(failures);
    }

    /** Whether every evaluation was written. */
    public boolean complete() {
        return failures.isEmpty() && untouched == 0;
    }
}
