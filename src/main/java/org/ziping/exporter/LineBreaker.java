package org.ziping.exporter;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines as Chinese is set: anywhere between Han characters, not inside a Latin word or
 * number, no closing mark at the start and no opening mark at the end of a line.
 */
final class LineBreaker {

    /** How wide a character is, in em. */
    @FunctionalInterface
    interface CharWidths {
        double em(int codePoint);
    }

    private static final String NEVER_FIRST = "，。、；：？！）》」』】〕〉”’％‰℃…—～·)]},.;:?!%";
    private static final String NEVER_LAST = "（《「『【〔〈“‘￥＄([{";
    private static final int FIRST_EAST_ASIAN = 0x2E80;

    private final CharWidths widths;

    LineBreaker(CharWidths widths) {
        this.widths = widths;
    }

    /** The width of a text in em. */
    double width(String text) {
        return text.codePoints().mapToDouble(widths::em).sum();
    }

    /** Lines of at most {@code em}; the first is shorter by {@code indent}. Blank text gives one line. */
    List<String> lines(String text, double em, double indent) {
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
