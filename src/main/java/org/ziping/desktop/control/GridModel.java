package org.ziping.desktop.control;

import java.util.List;

/**
 * What a grid shows and what it does with entries. Free of widgets, so that a page's behaviour is
 * tested without a screen. Rows and columns count from 0. Every method is called on the window's
 * thread and must answer quickly: the grid asks for each visible cell at each refresh.
 */
public interface GridModel {

    /** The columns, from left to right; their number does not change while the model is shown. */
    List<GridColumn> columns();

    /** How many rows there are now. */
    int rowCount();

    /** What the cell shows. */
    String text(int row, int column);

    /** What the cell is to the person typing. */
    CellKind kind(int row, int column);

    /** What the editor starts with; differs from the shown text where that is abbreviated or marked. */
    default String editText(int row, int column) {
        return text(row, column);
    }

    /** Whether the cell takes an entry. */
    default boolean accepts(int row, int column) {
        CellKind kind = kind(row, column);
        return kind == CellKind.ENTERED || kind == CellKind.CHOICE;
    }

    /** The rows that the cell covers together with its neighbours above and below. */
    default GridSpan span(int row, int column) {
        return GridSpan.single(row);
    }

    /** The longer story of a cell, shown when the pointer rests on it and as the hint of a refused entry. */
    default String tooltip(int row, int column) {
        return "";
    }

    /** Additional style classes of the cell. */
    default List<String> styles(int row, int column) {
        return List.of();
    }

    /** The answers a {@link CellKind#CHOICE} cell offers; a chosen one is committed like typed text. */
    default List<String> choices(int row, int column) {
        return List.of();
    }

    /** The entry as it stands after a key; provisional until committed or cancelled. */
    default void typed(int row, int column, String text) {}

    /** The finished entry. Called only when it differs from {@link #editText}. */
    void commit(int row, int column, String text);

    /** The entry was given up, or ended as it began; anything provisional must be undone. */
    default void cancel(int row, int column) {}

    /** A block of texts pasted with its top left corner at the cell; the model decides what fits. */
    void pasteBlock(int row, int column, List<List<String>> block);

    /** The cells to empty; those that accept no entry are already left out. */
    void clear(List<CellPosition> cells);
}
