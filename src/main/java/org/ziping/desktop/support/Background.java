package org.ziping.desktop.support;

import java.util.function.Consumer;

/** Runs work that would make the window stutter, and brings its outcome back to the window's thread. */
public interface Background {

    /** Work that may take long: reports how far it is and stops early when asked to. */
    @FunctionalInterface
    interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /**
     * Starts {@code work} under a name the officer can read. Exactly one of {@code done} and {@code
     * failed} follows on the window's thread, unless the work was cancelled: then neither.
     */
    <T> void start(String name, Work<T> work, Consumer<T> done, Consumer<Throwable> failed);

    /** Starts work that ends within a blink, so that naming it would only flicker; it cannot be cancelled. */
    default <T> void quietly(Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        start("", work, done, failed);
    }
}
