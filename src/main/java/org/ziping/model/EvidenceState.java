package org.ziping.model;

/** What was seen when an evidence file was last looked at. */
public enum EvidenceState {
    /** There, with the content it had when it was attached. */
    WHOLE,
    /** Not there any more. */
    MISSING,
    /** There with another content. */
    CHANGED
}
