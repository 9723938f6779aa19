package org.ziping.desktop.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.desktop.chart.Chart;
import org.ziping.summary.Average;
import org.ziping.summary.GradeCount;
import org.ziping.summary.Grades;
import org.ziping.summary.Sum;
import org.ziping.summary.Summary;
import org.ziping.summary.SummaryRow;

/** A summary in words and as a chart: each figure says how many evaluations it leaves out. */
record SummaryWords(Summary summary) {

    private static final Messages MESSAGES = Messages.of(SummaryWords.class);

    /** A figure, its name, and what it leaves out; blank when nothing. */
    record Line(String name, String figure, String leftOut) {}

    List<Line> lines() {
        return List.of(
                new Line(
                        MESSAGES.text("summary.count"),
                        Integer.toString(summary.rows().size()),
                        ""),
                sum("summary.initial", summary.sum(SummaryRow::initial)),
                sum("summary.full-year", summary.sum(SummaryRow::fullYear)),
                sum("summary.executed", summary.sum(SummaryRow::executed)),
                average("summary.rate", summary.rate(), "%"),
                average("summary.score", summary.score(), ""),
                average("summary.weighted", summary.weightedScore(), ""));
    }

    /** How many evaluations have each grade, and how many have none yet. */
    Chart grades() {
        Grades grades = summary.grades();
        List<String> names = Stream.concat(
                        grades.counts().stream().map(GradeCount::label), Stream.of(MESSAGES.text("summary.ungraded")))
                .toList();
        List<Chart.Point> counts = Stream.concat(
                        grades.counts().stream().map(SummaryWords::point),
                        Stream.of(count(grades.ungraded(), Optional.empty())))
                .toList();
        return new Chart(
                MESSAGES.text("summary.grades"),
                MESSAGES.text("summary.items"),
                Chart.Kind.BARS,
                names,
                List.of(new Chart.Series(MESSAGES.text("summary.grades"), counts)));
    }

    private static Chart.Point point(GradeCount grade) {
        return count(grade.count(), grade.share());
    }

    private static Chart.Point count(int count, Optional<BigDecimal> share) {
        return new Chart.Point(
                Optional.of(BigDecimal.valueOf(count)),
                share.map(s -> MESSAGES.text("summary.share", count, Decimals.plain(s)))
                        .orElse(Integer.toString(count)));
    }

    private static Line sum(String key, Sum sum) {
        return line(key, sum.value().map(value -> MESSAGES.text("summary.money", value)), sum.unknown());
    }

    private static Line average(String key, Average average, String unit) {
        return line(key, average.value().map(value -> Decimals.plain(value) + unit), average.leftOut());
    }

    private static Line line(String key, Optional<String> figure, int leftOut) {
        return new Line(
                MESSAGES.text(key), figure.orElse("—"), leftOut == 0 ? "" : MESSAGES.text("summary.left-out", leftOut));
    }
}
