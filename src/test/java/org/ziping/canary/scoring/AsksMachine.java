package org.ziping.canary.scoring;

/** A scorer whose answer depends on the machine. */
final class AsksMachine {

    long moment() {
        return System.currentTimeMillis();
    }
}
