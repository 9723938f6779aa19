package org.ziping.desktop.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.ziping.base.Messages;

/** A chart worked out for a width: every mark at its place, and how high it all is. */
record ChartLayout(List<Mark> marks, double height) {

    private static final Messages MESSAGES = Messages.of(ChartLayout.class);
    private static final String SERIES = "series-";

    /** Takes a copy. */
    ChartLayout {
        marks = List.copyOf(marks);
    }

    /** Works a chart out for letters of {@code em} pixels, measured by {@code width}. */
    static ChartLayout of(Chart chart, double across, double em, ToDoubleFunction<String> width) {
        Paper paper = new Paper(em, across, width);
        String title =
                chart.unit().isBlank() ? chart.title() : MESSAGES.text("chart.with-unit", chart.title(), chart.unit());
        double y = 0;
        for (String line : paper.fit(title, across / 1.1, 2)) {
            paper.words(0, y, line, Paper.TITLE);
            y += paper.line() * 1.15;
        }
        y = legend(chart, paper, y + em * 0.3);
        double height = chart.kind() == Chart.Kind.BARS
                ? new BarLayout(chart, paper).draw(y)
                : new LineLayout(chart, paper).draw(y);
        return new ChartLayout(paper.marks(), height);
    }

    /** The looks of a series. */
    static String look(int series) {
        return SERIES + series;
    }

    private static double legend(Chart chart, Paper paper, double top) {
        if (chart.series().size() < 2) {
            return top;
        }
        double em = paper.em();
        double x = 0;
        double y = top;
        for (int i = 0; i < chart.series().size(); i++) {
            String name = chart.series().get(i).name();
            double wide = em * 3.4 + paper.width(name);
            if (x > 0 && x + wide > paper.across()) {
                x = 0;
                y += paper.line();
            }
            double middle = y + paper.line() / 2;
            if (chart.kind() == Chart.Kind.BARS) {
                paper.add(new Mark.Box(x, middle - em * 0.4, em * 1.6, em * 0.8, look(i)));
            } else {
                paper.add(new Mark.Stroke(x, middle, x + em * 1.8, middle, look(i)));
                paper.add(new Mark.Dot(x + em * 0.9, middle, em * 0.32, i % 2 == 1, look(i)));
            }
            paper.words(x + em * 2.2, y, name, Paper.TEXT);
            x += wide;
        }
        return y + paper.line() + em * 0.3;
    }
}
