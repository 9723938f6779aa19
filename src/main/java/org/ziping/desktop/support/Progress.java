package org.ziping.desktop.support;

/** How running work tells how far it is and learns that it is no longer wanted. */
public interface Progress {

    /** Tells that {@code done} of {@code total} steps are finished and which thing is worked on now. */
    void at(int done, int total, String item);

    /** Tells which part of the whole is done, in percent, where there are no steps to count. */
    default void percent(int done, String item) {
        at(done, 100, item);
    }

    /** Whether the officer has cancelled. */
    boolean cancelled();
}
