package org.ziping.session;

/** Ends what a listener was told. */
public interface Subscription {

    /** The listener is told nothing more. */
    void cancel();
}
