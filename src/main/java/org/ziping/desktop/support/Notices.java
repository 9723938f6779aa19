package org.ziping.desktop.support;

import java.util.List;

/** The line at the foot of the window that tells what was done and offers what may come next. */
public interface Notices {

    /** Something that may come next: its name on a button and what it does. */
    record Offer(String name, Runnable action) {}

    /** Tells a sentence with offers. */
    void tell(String sentence, List<Offer> offers);

    /** Tells a sentence alone. */
    default void tell(String sentence) {
        tell(sentence, List.of());
    }
}
