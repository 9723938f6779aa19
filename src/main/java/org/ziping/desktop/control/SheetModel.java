package org.ziping.desktop.control;

import java.util.List;

/**
 * A sheet as it is printed: rows of different heights, cells merged both ways. Sizes are in em. Called on the window's
 * thread for what is in sight, and must answer quickly.
 */
public interface SheetModel {

    /** How many rows there are. */
    int rowCount();

    /** How high a row is. */
    double height(int row);

    /** How wide the widest row is. */
    double width();

    /** The cells that cover a row, left to right, those hanging down from above included. */
    List<SheetCell> cells(int row);

    /** Additional style classes of a cell. */
    default List<String> styles(SheetCell cell) {
        return List.of();
    }

    /** The longer story of a cell, shown when the pointer rests on it. */
    default String tooltip(SheetCell cell) {
        return "";
    }
}
