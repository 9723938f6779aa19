package org.ziping.desktop.rollover;

import java.util.Set;
import org.ziping.rollover.Carried;

/** What the officer decided. */
public sealed interface NewYearAnswer {

    /**
     * Begins the year.
     *
     * @param keepLast whether last year's evaluations, just read from a file, are put into the library too
     */
    record Begin(int year, Set<Carried> carried, boolean keepLast) implements NewYearAnswer {}

    /** Goes on with the evaluation of that year that the library has already. */
    record OpenInstead(long id) implements NewYearAnswer {}
}
