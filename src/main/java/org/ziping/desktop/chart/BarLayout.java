package org.ziping.desktop.chart;

import java.math.BigDecimal;
import java.util.List;

/** Lying bars: names at the left, figures at the end of each bar, so that long names and large letters have room. */
record BarLayout(Chart chart, Paper paper) {

    private static final double BAR = 1.15;
    private static final double NAMES = 0.34;

    double draw(double top) {
        double em = paper.em();
        double names = names();
        double left = names + em * 0.6;
        double right = paper.across() - labels() - em * 0.4;
        ChartScale scale = ChartScale.of(chart.figures(), true);
        double span = Math.max(em, right - left);
        double zero = left + span * scale.at(BigDecimal.ZERO);
        double y = top;
        for (int category = 0; category < chart.categories().size(); category++) {
            List<String> lines = paper.fit(chart.categories().get(category), names, 2);
            double bars = em * BAR * chart.series().size();
            double high = Math.max(bars, paper.line() * lines.size());
            double nameY = y + (high - paper.line() * lines.size()) / 2;
            for (String line : lines) {
                paper.words(names - paper.width(line), nameY, line, Paper.TEXT);
                nameY += paper.line();
            }
            double barY = y + (high - bars) / 2;
            for (int i = 0; i < chart.series().size(); i++) {
                bar(category, i, barY, zero, span, scale);
                barY += em * BAR;
            }
            y += high + em * 0.7;
        }
        paper.add(new Mark.Stroke(zero, top - em * 0.2, zero, y - em * 0.5, Paper.AXIS));
        return y;
    }

    private void bar(int category, int series, double y, double zero, double span, ChartScale scale) {
        double em = paper.em();
        Chart.Point point = chart.series().get(series).points().get(category);
        double end = point.value()
                .map(value -> zero + span * (scale.at(value) - scale.at(BigDecimal.ZERO)))
                .orElse(zero);
        if (point.value().isPresent() && end != zero) {
            paper.add(new Mark.Box(Math.min(zero, end), y, Math.abs(end - zero), em * BAR * 0.86, look(series)));
        }
        paper.words(
                Math.max(zero, end) + em * 0.35,
                y + em * BAR * 0.43 - paper.line() / 2,
                point.label(),
                point.value().isPresent() ? Paper.TEXT : Paper.QUIET);
    }

    /** A single series is filled: an outline is for what the filled bar is held against. */
    private String look(int series) {
        return ChartLayout.look(chart.series().size() == 1 ? 1 : series);
    }

    private double names() {
        double widest =
                chart.categories().stream().mapToDouble(paper::width).max().orElse(0);
        return Math.min(widest + 1, paper.across() * NAMES);
    }

    private double labels() {
        return chart.series().stream()
                .flatMap(s -> s.points().stream())
                .mapToDouble(p -> paper.width(p.label()))
                .max()
                .orElse(0);
    }
}
