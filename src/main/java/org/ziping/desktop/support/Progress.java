package org.ziping.desktop.support;

/** How running work tells how far it is and learns that it is no longer wanted. */
public interface Progress {

    /** Tells that {@code done} of {@code total} steps are finished and which thing is worked on now. */
    void at(int done, int total, String item);

    /** Whether the officer has cancelled. */
    boolean cancelled();
}
