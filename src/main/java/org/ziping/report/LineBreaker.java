package org.ziping.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines as Chinese is set: anywhere between Han characters, not inside a Latin word or
 * number, no closing mark at the start and no opening mark at the end of a line.
 */
public final class LineBreaker {

    /** How wide a character is, in em. */
    @FunctionalInterface
    public interface CharWidths {
        /** In em. */
        double em(int codePoint);
    }

    private static final String NEVER_FIRST = "，。、；：？！）》」』】〕〉”’％‰℃…—～·)]},.;:?!%";
    private static final String NEVER_LAST = "（《「『【〔〈“‘￥＄([{";
    private static final String WIDE = "%@MW&";
    private static final double WIDE_EM = 0.9;
    private static final double NARROW_EM = 0.56;
    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final int FIRST_EAST_ASIAN = 0x2E80;

    private final CharWidths widths;

    /** A breaker for type of these widths. */
    public LineBreaker(CharWidths widths) {
        this.widths = widths;
    }

    /** What a character takes in the fonts of official documents, near enough where the font is not known. */
    public static double usual(int codePoint) {
        if (codePoint >= FIRST_BEYOND_ASCII) {
            return 1;
        }
        return WIDE.indexOf(codePoint) >= 0 ? WIDE_EM : NARROW_EM;
    }

    /** The width in em of the longest part of a text that is not broken. */
    double longestUnit(String text) {
        return text.lines()
                .flatMap(line -> units(line).stream())
                .mapToDouble(unit -> width(unit.strip()))
                .max()
                .orElse(0);
    }

    /** The width of a text in em. */
    public double width(String text) {
        return text.codePoints().mapToDouble(widths::em).sum();
    }

    /** Lines of at most {@code em}; the first is shorter by {@code indent}. Blank text gives one line. */
    public List<String> lines(String text, double em, double indent) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            breakParagraph(paragraph, em, indent, lines);
        }
        return lines;
    }

    private void breakParagraph(String text, double em, double indent, List<String> lines) {
        StringBuilder line = new StringBuilder();
        double room = em - indent;
        for (String unit : units(text)) {
            double width = width(unit.stripTrailing());
            if (width <= room) {
                line.append(unit);
                room -= width(unit);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                room = em;
            }
            room = append(unit, em, room, line, lines);
        }
        lines.add(line.toString().stripTrailing());
    }

    /** Puts a unit on a fresh line; one longer than a line is cut where it must. */
    private double append(String unit, double em, double fresh, StringBuilder line, List<String> lines) {
        double room = fresh;
        for (int at = 0; at < unit.length(); ) {
            int codePoint = unit.codePointAt(at);
            double width = widths.em(codePoint);
            if (width > room && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                room = em;
            }
            line.appendCodePoint(codePoint);
            room -= width;
            at += Character.charCount(codePoint);
        }
        return room;
    }

    private static List<String> units(String text) {
        List<String> units = new ArrayList<>();
        int start = 0;
        int[] points = text.codePoints().toArray();
        StringBuilder unit = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            if (i > start && breakable(points[i - 1], points[i])) {
                units.add(unit.toString());
                unit.setLength(0);
                start = i;
            }
            unit.appendCodePoint(points[i]);
        }
        units.add(unit.toString());
        return units;
    }

    private static boolean breakable(int before, int after) {
        if (Character.isWhitespace(after) || NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        return Character.isWhitespace(before) || !(word(before) && word(after));
    }

    private static boolean word(int codePoint) {
        return codePoint < FIRST_EAST_ASIAN && !Character.isWhitespace(codePoint);
    }
}
