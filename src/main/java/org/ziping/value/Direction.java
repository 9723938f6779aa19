package org.ziping.value;

import java.util.Arrays;
import java.util.Optional;

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

    /** The direction written with this glyph, if there is one. */
    public static Optional<Direction> ofSymbol(String symbol) {
        return Arrays.stream(values()).filter(d -> d.symbol.equals(symbol)).findFirst();
    }
}
