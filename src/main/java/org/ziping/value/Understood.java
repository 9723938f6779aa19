package org.ziping.value;

/** What a typed value means. The typed text itself is kept by whoever asked; this is only its reading. */
public sealed interface Understood permits Quantity, Range, DateValue, Words, Blank {

    /** Whether nothing was entered. */
    default boolean isBlank() {
        return this instanceof Blank;
    }
}
