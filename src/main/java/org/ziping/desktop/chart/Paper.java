package org.ziping.desktop.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a chart is drawn on while it is worked out: how wide it is, how large letters are, and the marks so far.
 *
 * @param em the height of a letter
 * @param width how wide a text in plain letters is
 */
record Paper(double em, double across, ToDoubleFunction<String> width, List<Mark> marks) {

    static final String TITLE = "chart-title";
    static final String TEXT = "chart-label";
    static final String QUIET = "chart-quiet";
    static final String AXIS = "chart-axis";
    static final String GRID = "chart-grid";

    private static final String CUT = "…";

    Paper(double em, double across, ToDoubleFunction<String> width) {
        this(em, across, width, new ArrayList<>());
    }

    double line() {
        return em * 1.45;
    }

    double width(String text) {
        return width.applyAsDouble(text);
    }

    void words(double x, double y, String text, String look) {
        marks.add(new Mark.Words(x, y, text, look));
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    /** A text on at most {@code lines} lines of this width, cut where it is longer still. */
    List<String> fit(String text, double wide, int lines) {
        List<String> fitted = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty() && fitted.size() < lines) {
            boolean last = fitted.size() == lines - 1;
            int end = fitting(rest, wide);
            if (end < rest.length() && last) {
                fitted.add(rest.substring(0, fitting(rest, wide - width(CUT))) + CUT);
                return fitted;
            }
            fitted.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return fitted;
    }

    private int fitting(String text, double wide) {
        int end = text.length();
        while (end > 1 && width(text.substring(0, end)) > wide) {
            end = text.offsetByCodePoints(end, -1);
        }
        return Math.max(end, text.offsetByCodePoints(0, Math.min(1, text.codePointCount(0, text.length()))));
    }
}
