package org.ziping.desktop.control;

/**
 * One cell of a sheet, or one merged area. Sizes are in em.
 *
 * @param row its first row
 * @param rows rows it covers
 * @param column its column as the model counts
 * @param left where it begins
 * @param width how wide it is
 * @param text what it says
 */
public record SheetCell(int row, int rows, int column, double left, double width, String text) {

    /** The last row it covers. */
    public int lastRow() {
        return row + rows - 1;
    }

    double middle() {
        return left + width / 2;
    }
}
