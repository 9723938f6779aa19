package org.ziping.exporter;

import javax.print.attribute.standard.Sides;

/** On which sides of the paper to print, and along which edge the leaf is turned. */
public enum PrintSides {
    ONE("one", Sides.ONE_SIDED),
    LONG_EDGE("long", Sides.TWO_SIDED_LONG_EDGE),
    SHORT_EDGE("short", Sides.TWO_SIDED_SHORT_EDGE);

    private final String word;
    private final Sides attribute;

    PrintSides(String word, Sides attribute) {
        this.word = word;
        this.attribute = attribute;
    }

    /** The stable name on the command line and in settings. */
    public String word() {
        return word;
    }

    Sides attribute() {
        return attribute;
    }
}
