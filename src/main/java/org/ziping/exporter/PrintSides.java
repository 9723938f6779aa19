package org.ziping.exporter;

import javax.print.attribute.standard.Sides;

/** On which sides of the paper to print, and along which edge the leaf is turned. */
public enum PrintSides {
    ONE(Sides.ONE_SIDED),
    LONG_EDGE(Sides.TWO_SIDED_LONG_EDGE),
    SHORT_EDGE(Sides.TWO_SIDED_SHORT_EDGE);

    private final Sides attribute;

    PrintSides(Sides attribute) {
        this.attribute = attribute;
    }

    Sides attribute() {
        return attribute;
    }
}
