package org.ziping.report;

import org.ziping.form.Orientation;

/**
 * An A4 page: how it lies, its margins in mm, and where the page number — 1 — stands.
 *
 * @param mark a few small words across from the page number, such as a version code; may be empty
 */
public record PageSetup(
        Orientation orientation, int top, int right, int bottom, int left, PageNumbers numbers, String mark) {

    private static final int LONG_SIDE = 297;
    private static final int SHORT_SIDE = 210;

    /** Where the page number stands. */
    public enum PageNumbers {
        NONE,
        CENTER,
        /** Right on odd pages, left on even ones, a character in from the edge (GB/T 9704-2012). */
        OUTER
    }

    /** Page of an official document: type area 156 × 225 mm (GB/T 9704-2012). */
    public static final PageSetup OFFICIAL = new PageSetup(Orientation.PORTRAIT, 37, 26, 35, 28, PageNumbers.OUTER, "");

    /** The same page without its number, for a cover. */
    public static final PageSetup COVER = new PageSetup(Orientation.PORTRAIT, 37, 26, 35, 28, PageNumbers.NONE, "");

    /** The same page with its number where the text of a report has it. */
    public PageSetup outer() {
        return new PageSetup(orientation, top, right, bottom, left, PageNumbers.OUTER, mark);
    }

    /** The same page with small words across from its number. */
    public PageSetup marked(String words) {
        return new PageSetup(orientation, top, right, bottom, left, numbers, words);
    }

    /** Whether the small words have a page number to stand across from. */
    public boolean marked() {
        return numbers != PageNumbers.NONE && !mark.isEmpty();
    }

    /** A page filled by a table. */
    public static PageSetup table(Orientation orientation) {
        return orientation == Orientation.LANDSCAPE
                ? new PageSetup(orientation, 22, 20, 20, 20, PageNumbers.CENTER, "")
                : new PageSetup(orientation, 18, 18, 20, 18, PageNumbers.CENTER, "");
    }

    /** Width of the sheet in mm. */
    public int sheetWidth() {
        return orientation == Orientation.LANDSCAPE ? LONG_SIDE : SHORT_SIDE;
    }

    /** Height of the sheet in mm. */
    public int sheetHeight() {
        return orientation == Orientation.LANDSCAPE ? SHORT_SIDE : LONG_SIDE;
    }

    /** Width between the margins in mm. */
    public int width() {
        return sheetWidth() - left - right;
    }

    /** Height between the margins in mm. */
    public int height() {
        return sheetHeight() - top - bottom;
    }
}
