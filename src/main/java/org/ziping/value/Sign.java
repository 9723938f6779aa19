package org.ziping.value;

/** The comparison that stands, as a glyph or in words, with a typed value. */
public enum Sign {
    /** ≥, 不少于, 以上. */
    AT_LEAST("≥"),
    /** ≤, 不超过, 以内. */
    AT_MOST("≤"),
    /** Strictly more. */
    GREATER(">"),
    /** Strictly less. */
    LESS("<"),
    /** An equals sign was written. */
    EQUAL("="),
    /** 约, 左右: near the number. */
    ABOUT("≈"),
    /** Nothing was written. */
    NONE("");

    private final String symbol;

    Sign(String symbol) {
        this.symbol = symbol;
    }

    /** The one glyph this sign is shown with; empty for {@link #NONE}. */
    public String symbol() {
        return symbol;
    }

    /** Whether this is one of ≥ ≤ &gt; &lt;: a promise or a bound, never a measurement. */
    public boolean isInequality() {
        return this == AT_LEAST || this == AT_MOST || this == GREATER || this == LESS;
    }
}
