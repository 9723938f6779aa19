package org.ziping.session;

/** What becomes of an evaluation that arrives although the library, or an earlier file, has the like of it. */
public enum OnDuplicate {
    /** The arriving one takes the place of the other. */
    REPLACE,
    /** Both stay. */
    KEEP,
    /** The arriving one is not taken in. */
    SKIP
}
