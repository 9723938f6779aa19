package org.ziping.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that lead up to a place in a text, back to the last mark that ends a clause. */
final class Clause {

    /** Comma, full stop, semicolon, exclamation mark, enumeration comma and line break, both widths. */
    private static final String ENDS = ",;!\n\uff0c\u3002\uff1b\uff01\u3001";

    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");

    private Clause() {}

    static String before(String text, int position) {
        int start = position;
        while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, position);
    }

    /** Whether the clause up to {@code position} names a year, and only years other than {@code year}. */
    static boolean ofOtherYear(String text, int position, Optional<Integer> year) {
        Matcher matcher = YEAR.matcher(before(text, position));
        boolean other = false;
        while (matcher.find()) {
            if (year.map(String::valueOf).filter(matcher.group(1)::equals).isPresent()) {
                return false;
            }
            other = true;
        }
        return other && year.isPresent();
    }

    /** {@code text} with half-width digits, points and percent signs, every character in its place. */
    static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text);
        for (int i = 0; i < half.length(); i++) {
            char c = half.charAt(i);
            boolean full = (c >= '\uff10' && c <= '\uff19') || c == '\uff0e' || c == '\uff05';
            half.setCharAt(i, full ? (char) (c - 0xfee0) : c);
        }
        return half.toString();
    }

    static boolean leadsWith(String text, int position, List<String> words) {
        return Vocabulary.containsAny(before(text, position), words);
    }
}
