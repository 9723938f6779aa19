package org.ziping.check;

import java.util.List;

/** The words that lead up to a place in a text, back to the last mark that ends a clause. */
final class Clause {

    /** Comma, full stop, semicolon, exclamation mark, enumeration comma and line break, both widths. */
    private static final String ENDS = ",;!\n\uff0c\u3002\uff1b\uff01\u3001";

    private Clause() {}

    static String before(String text, int position) {
        int start = position;
        while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, position);
    }

    static boolean leadsWith(String text, int position, List<String> words) {
        return Vocabulary.containsAny(before(text, position), words);
    }
}
