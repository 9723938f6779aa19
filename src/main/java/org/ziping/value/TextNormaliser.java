package org.ziping.value;

import java.util.HashMap;
import java.util.Map;

/**
 * Brings a typed text into one spelling: half-width, one glyph per comparison, no white space except
 * between two digits, no closing full stop. Applying it twice changes nothing.
 */
final class TextNormaliser {

    private static final Map<Character, Character> GLYPHS = glyphs();
    private static final String SPACES = Dictionaries.GLYPHS.spaces();
    private static final String INVISIBLE = Dictionaries.GLYPHS.invisible();
    private static final String QUOTES = Dictionaries.GLYPHS.quotes();
    private static final String CLOSING = Dictionaries.GLYPHS.closing();

    private TextNormaliser() {}

    static String normalise(String text) {
        String result = text;
        for (int round = 0; round < 8; round++) {
            String next = once(result);
            if (next.equals(result)) {
                return next;
            }
            result = next;
        }
        return result;
    }

    /** Whether a normalised text stands for an empty cell. */
    static boolean isBlank(String text) {
        Glyphs glyphs = Dictionaries.GLYPHS;
        return text.chars().allMatch(c -> glyphs.blankMarks().indexOf(c) >= 0)
                || glyphs.blankWords().contains(text);
    }

    private static String once(String text) {
        boolean titles = (text.indexOf('《') >= 0 && text.indexOf('》') >= 0)
                || (text.indexOf('〈') >= 0 && text.indexOf('〉') >= 0);
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = glyph(text.charAt(i), titles);
            if (INVISIBLE.indexOf(c) >= 0) {
                continue;
            }
            if (SPACES.indexOf(c) >= 0) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
                continue;
            }
            append(out, c);
        }
        return trimmed(out.toString());
    }

    private static void append(StringBuilder out, char c) {
        int last = out.length() - 1;
        if (last >= 0 && out.charAt(last) == ' ' && !(last > 0 && isDigit(out.charAt(last - 1)) && isDigit(c))) {
            out.setLength(last);
            last--;
        }
        char before = last >= 0 ? out.charAt(last) : '\0';
        if (isDigit(c) && before == '。' && last > 0 && isDigit(out.charAt(last - 1))) {
            out.setCharAt(last, '.');
        } else if (c == '=' && (before == '≥' || before == '≤' || before == '=')) {
            return;
        } else if ((c == '=' && (before == '>' || before == '<')) || (before == '=' && (c == '>' || c == '<'))) {
            out.setCharAt(last, c == '>' || before == '>' ? '≥' : '≤');
            return;
        } else if (before == c && (c == '≥' || c == '≤')) {
            return;
        }
        out.append(c);
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && (QUOTES.indexOf(text.charAt(start)) >= 0 || isStar(text.charAt(start), text))) {
            start++;
        }
        while (end > start && isClosing(text.charAt(end - 1))) {
            end--;
        }
        String rest = text.substring(start, end);
        return rest.isEmpty() ? text.substring(0, Math.min(1, text.length())).strip() : rest;
    }

    private static boolean isClosing(char c) {
        return c == ' ' || QUOTES.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
    }

    private static boolean isStar(char c, String text) {
        return (c == '★' || c == '☆') && text.length() > 1;
    }

    private static char glyph(char c, boolean titles) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return GLYPHS.getOrDefault((char) (c - 0xFEE0), (char) (c - 0xFEE0));
        }
        if (!titles && (c == '《' || c == '〈')) {
            return '<';
        }
        if (!titles && (c == '》' || c == '〉')) {
            return '>';
        }
        return GLYPHS.getOrDefault(c, c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Map<Character, Character> glyphs() {
        Map<Character, Character> map = new HashMap<>();
        Dictionaries.GLYPHS.glyphs().forEach((to, from) -> {
            for (char c : from.toCharArray()) {
                map.put(c, to.charAt(0));
            }
        });
        return map;
    }
}
