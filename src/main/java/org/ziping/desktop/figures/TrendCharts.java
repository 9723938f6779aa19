package org.ziping.desktop.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.base.Messages;
import org.ziping.compare.Trend;
import org.ziping.desktop.chart.Chart;

/** A project over the years as charts, one for each thing that can be followed. */
record TrendCharts(Trend trend) {

    private static final Messages MESSAGES = Messages.of(TrendCharts.class);

    /** Every chart: total, execution rate, then the indicators in their order, each by figures and by score. */
    List<Chart> all() {
        List<Chart> charts = new ArrayList<>();
        charts.add(chart(
                MESSAGES.text("figures.total"),
                MESSAGES.text("figures.points"),
                series(MESSAGES.text("figures.total"), trend.totals())));
        charts.add(chart(MESSAGES.text("figures.rate"), "%", series(MESSAGES.text("figures.rate"), trend.rates())));
        trend.indicators().forEach(line -> indicator(line, charts));
        return charts;
    }

    /** An indicator whose figures are words can be followed by its scores only. */
    private void indicator(Trend.Series line, List<Chart> charts) {
        boolean measured =
                Stream.concat(line.actuals().stream(), line.targets().stream()).anyMatch(Optional::isPresent);
        if (measured) {
            charts.add(chart(
                    line.name(),
                    line.name().contains(line.unit()) ? "" : line.unit(),
                    series(MESSAGES.text("figures.actual"), line.actuals()),
                    series(MESSAGES.text("figures.target"), line.targets())));
        }
        charts.add(chart(
                MESSAGES.text("figures.score-of", line.name()),
                "",
                series(MESSAGES.text("figures.score"), line.scores())));
    }

    private Chart chart(String title, String unit, Chart.Series... series) {
        return new Chart(
                title,
                unit,
                Chart.Kind.LINES,
                trend.years().stream().map(String::valueOf).toList(),
                List.of(series));
    }

    private static Chart.Series series(String name, List<Optional<BigDecimal>> figures) {
        return new Chart.Series(
                name, figures.stream().map(EvaluationCharts::point).toList());
    }
}
