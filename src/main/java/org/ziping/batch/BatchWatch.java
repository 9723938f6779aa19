package org.ziping.batch;

/** Who watches the work, and may stop it between two evaluations. */
public interface BatchWatch {

    /** Told before each evaluation: {@code done} of {@code total} are finished, {@code name} is next. */
    void at(int done, int total, String name);

    /** Whether to stop. */
    boolean cancelled();
}
