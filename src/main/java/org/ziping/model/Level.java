package org.ziping.model;

import java.util.Arrays;
import java.util.Optional;

/** How far a qualitative target was reached: fully, partly with some effect, or not. */
public enum Level {
    REACHED(1),
    PARTLY(2),
    NOT_REACHED(3);

    private final int number;

    Level(int number) {
        this.number = number;
    }

    /** 1, 2 or 3, as on the command line and in files. */
    public int number() {
        return number;
    }

    /** The level with this number, if there is one. */
    public static Optional<Level> ofNumber(int number) {
        return Arrays.stream(values()).filter(l -> l.number == number).findFirst();
    }
}
