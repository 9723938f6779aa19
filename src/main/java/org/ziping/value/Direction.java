package org.ziping.value;

/** Which way an indicator is better. */
public enum Direction {
    /** ≥: more is better. */
    HIGHER_BETTER("≥"),
    /** ≤: less is better. */
    LOWER_BETTER("≤"),
    /** =: exactly the target. */
    EQUAL("=");

    private final String symbol;

    Direction(String symbol) {
        this.symbol = symbol;
    }

    /** The glyph used in tables and on the command line. */
    public String symbol() {
        return symbol;
    }
}
