package org.ziping.base;

/** A text of any length as a line of a list shows it. */
public final class OneLine {

    private OneLine() {}

    /** The text with all white space as single spaces, cut with … at {@code longest} characters. */
    public static String of(String text, int longest) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
