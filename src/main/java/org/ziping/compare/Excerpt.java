package org.ziping.compare;

import org.ziping.base.OneLine;

/**
 * Two texts cut down to where they differ, so that one changed word in a long section can be seen.
 *
 * @param left what the left one says there, with a few characters around
 * @param right the same of the right one
 */
public record Excerpt(String left, String right) {

    private static final int SHORT = 80;
    private static final int AROUND = 16;
    private static final int LONGEST = 400;
    private static final String CUT = "\u2026";

    /** The excerpt of two texts; short ones are left whole. */
    public static Excerpt of(String left, String right) {
        if (left.length() <= SHORT && right.length() <= SHORT) {
            return new Excerpt(left, right);
        }
        int shorter = Math.min(left.length(), right.length());
        int start = 0;
        while (start < shorter && left.charAt(start) == right.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && left.charAt(left.length() - 1 - end) == right.charAt(right.length() - 1 - end)) {
            end++;
        }
        return new Excerpt(cut(left, start, end), cut(right, start, end));
    }

    private static String cut(String text, int start, int end) {
        int from = whole(text, Math.max(0, start - AROUND));
        int to = whole(text, Math.min(text.length(), text.length() - end + AROUND));
        String piece = OneLine.of(text.substring(from, Math.max(from, to)), LONGEST);
        return (from > 0 ? CUT : "") + piece + (to < text.length() ? CUT : "");
    }

    /** Not in the middle of a character that takes two places. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
