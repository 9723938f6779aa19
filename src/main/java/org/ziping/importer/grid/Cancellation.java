package org.ziping.importer.grid;

import java.util.concurrent.CancellationException;

/** Asked now and then during long work whether the user wants it stopped. */
@FunctionalInterface
public interface Cancellation {

    /** Never stopped. */
    Cancellation NEVER = () -> false;

    /** Whether to stop. */
    boolean requested();

    /** Throws {@link CancellationException} when a stop was asked for. */
    default void check() {
        if (requested()) {
            throw new CancellationException();
        }
    }
}
