package org.ziping.desktop.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ziping.base.Decimals;

/** Points from left to right, joined where both neighbours are known; every point has its figure beside it. */
final class LineLayout {

    private static final double HEIGHT = 12;

    private final Chart chart;
    private final Paper paper;
    private final ChartScale scale;
    private final double left;
    private double top;

    LineLayout(Chart chart, Paper paper) {
        this.chart = chart;
        this.paper = paper;
        scale = ChartScale.of(chart.figures(), false);
        left = scale.ticks().stream()
                        .mapToDouble(tick -> paper.width(Decimals.plain(tick)))
                        .max()
                        .orElse(0)
                + paper.em() * 0.7;
    }

    double draw(double y) {
        double em = paper.em();
        top = y + em * 1.8;
        if (!chart.figures().isEmpty()) {
            grid();
        }
        double bottom = bottom() + em * 1.8;
        paper.add(new Mark.Stroke(left, bottom, paper.across(), bottom, Paper.AXIS));
        double highest = bottom;
        for (int category = 0; category < chart.categories().size(); category++) {
            double nameY = bottom + em * 0.3;
            for (String line : paper.fit(chart.categories().get(category), step() * 0.94, 2)) {
                centred(x(category), nameY, line, Paper.TEXT);
                nameY += paper.line();
            }
            highest = Math.max(highest, nameY);
        }
        for (int i = 0; i < chart.series().size(); i++) {
            line(i);
        }
        for (int i = 0; i < chart.series().size(); i++) {
            dots(i, bottom);
        }
        return highest + em * 0.5;
    }

    private void grid() {
        for (BigDecimal tick : scale.ticks()) {
            double y = y(tick);
            String text = Decimals.plain(tick);
            paper.add(new Mark.Stroke(left, y, paper.across(), y, Paper.GRID));
            paper.words(left - paper.em() * 0.5 - paper.width(text), y - paper.line() / 2, text, Paper.QUIET);
        }
    }

    private void line(int series) {
        List<Chart.Point> points = chart.series().get(series).points();
        for (int i = 1; i < points.size(); i++) {
            Optional<BigDecimal> from = points.get(i - 1).value();
            Optional<BigDecimal> to = points.get(i).value();
            if (from.isPresent() && to.isPresent()) {
                paper.add(new Mark.Stroke(x(i - 1), y(from.get()), x(i), y(to.get()), ChartLayout.look(series)));
            }
        }
    }

    private void dots(int series, double bottom) {
        List<Chart.Point> points = chart.series().get(series).points();
        for (int i = 0; i < points.size(); i++) {
            Optional<BigDecimal> value = points.get(i).value();
            if (value.isPresent()) {
                double y = y(value.get());
                paper.add(new Mark.Dot(x(i), y, paper.em() * 0.36, series % 2 == 1, ChartLayout.look(series)));
                double gap = below(series, i) ? paper.em() * 0.4 : -paper.line() - paper.em() * 0.35;
                centred(x(i), y + gap, points.get(i).label(), Paper.TEXT);
            } else {
                double y = bottom - paper.line() * (chart.series().size() - series) - paper.em() * 0.2;
                String name =
                        chart.series().size() > 1 ? chart.series().get(series).name() + " " : "";
                centred(x(i), y, name + points.get(i).label(), Paper.QUIET);
            }
        }
    }

    /** The figure of the lower of two points stands below it, so that figures do not meet; of equals, the later. */
    private boolean below(int series, int category) {
        Optional<BigDecimal> own =
                chart.series().get(series).points().get(category).value();
        for (int i = 0; i < chart.series().size(); i++) {
            Optional<BigDecimal> other =
                    chart.series().get(i).points().get(category).value();
            if (i != series && own.isPresent() && other.isPresent()) {
                int order = own.get().compareTo(other.get());
                return order < 0 || (order == 0 && series > i);
            }
        }
        return own.isPresent() && valley(chart.series().get(series).points(), category, own.get());
    }

    /** Where the line comes down and goes up again there is only room below. */
    private static boolean valley(List<Chart.Point> points, int at, BigDecimal own) {
        return higher(points, at - 1, own) && higher(points, at + 1, own);
    }

    private static boolean higher(List<Chart.Point> points, int at, BigDecimal own) {
        return at >= 0
                && at < points.size()
                && points.get(at).value().filter(v -> v.compareTo(own) > 0).isPresent();
    }

    private void centred(double x, double y, String text, String look) {
        double wide = paper.width(text);
        double at = Math.max(left, Math.min(x - wide / 2, paper.across() - wide));
        paper.words(at, y, text, look);
    }

    private double step() {
        return (paper.across() - left) / Math.max(1, chart.categories().size());
    }

    private double x(int category) {
        return left + step() * (category + 0.5);
    }

    private double y(BigDecimal figure) {
        return bottom() - (bottom() - top) * scale.at(figure);
    }

    private double bottom() {
        return top + paper.em() * HEIGHT;
    }
}
