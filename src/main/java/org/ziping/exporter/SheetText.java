package org.ziping.exporter;

/** What may stand in a cell of a sheet. */
final class SheetText {

    private static final int LONGEST = 32_767;
    private static final String CUT = "……";

    private SheetText() {}

    /** Without characters that XML has no place for, and no longer than a cell holds. */
    static String of(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(SheetText::allowed).forEach(kept::appendCodePoint);
        return kept.length() <= LONGEST ? kept.toString() : kept.substring(0, LONGEST - CUT.length()) + CUT;
    }

    /** Whether a spreadsheet would take the text for a formula once somebody edits the cell. */
    static boolean formulaLike(String text) {
        return !text.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean allowed(int codePoint) {
        return codePoint == '\n'
                || codePoint == '\t'
                || (codePoint >= 0x20 && !surrogate(codePoint) && (codePoint & 0xFFFE) != 0xFFFE);
    }

    private static boolean surrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
