package org.ziping.desktop.control;

import java.util.Optional;

/**
 * One column of a grid.
 *
 * @param title what the header says
 * @param group the heading above it that it shares with its neighbours
 * @param width smallest width in em
 * @param grow the share of the spare width it takes; 0 keeps the smallest width
 * @param align where the text stands
 */
public record GridColumn(String title, Optional<String> group, double width, double grow, CellAlign align) {

    /** A column of text, left aligned, that takes a share of the spare width. */
    public static GridColumn text(String title, double width, double grow) {
        return new GridColumn(title, Optional.empty(), width, grow, CellAlign.LEFT);
    }

    /** A column of figures, right aligned. */
    public static GridColumn figures(String title, double width, double grow) {
        return new GridColumn(title, Optional.empty(), width, grow, CellAlign.RIGHT);
    }

    /** A column of merged groups or marks, centred. */
    public static GridColumn centred(String title, double width, double grow) {
        return new GridColumn(title, Optional.empty(), width, grow, CellAlign.CENTER);
    }

    /** The same column under a shared heading. */
    public GridColumn under(String heading) {
        return new GridColumn(title, Optional.of(heading), width, grow, align);
    }
}
