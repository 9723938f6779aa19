package org.ziping.session;

/** How copying or checking a file tells how far it is, and learns that it is no longer wanted. */
public interface EvidenceProgress {

    /** Nobody watches and nobody cancels. */
    EvidenceProgress NONE = (done, total) -> true;

    /** Tells that {@code done} of {@code total} bytes are read; answers whether to go on. */
    boolean at(long done, long total);
}
