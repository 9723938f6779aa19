package org.ziping.desktop.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziping.desktop.chart.Chart.Point;
import org.ziping.desktop.chart.Chart.Series;

/** What is unknown is a gap, every figure is written, and nothing leaves the sheet at any size of letters. */
class ChartLayoutTest {

    private static final int WIDTH = 600;

    @Test
    void aLineIsNotDrawnThroughAYearThatIsUnknown() {
        Chart chart = lines(series("总得分", "91", "", "95", "96"));
        ChartLayout layout = layout(chart, 14);
        assertThat(marks(layout, Mark.Dot.class)).hasSize(3);
        assertThat(marks(layout, Mark.Stroke.class).filter(s -> s.look().equals("series-0")))
                .hasSize(1);
        assertThat(words(layout)).contains("91", "95", "96", "未知");
    }

    @Test
    void aFigureInAValleyOfTheLineStandsBelowIt() {
        ChartLayout layout = layout(lines(series("得分", "9", "8.91", "9", "9")), 14);
        List<Double> dots = marks(layout, Mark.Dot.class).map(Mark.Dot::y).toList();
        List<Double> figures = Stream.of("8.91", "9")
                .map(text -> marks(layout, Mark.Words.class)
                        .filter(word -> word.text().equals(text))
                        .reduce((first, last) -> last)
                        .orElseThrow()
                        .y())
                .toList();
        assertThat(figures.get(0)).isGreaterThan(dots.get(1));
        assertThat(figures.get(1)).isLessThan(dots.get(3));
    }

    @Test
    void aBarThatIsUnknownIsNotThereAndABarOfNothingIsNotOneOfZero() {
        Chart chart = new Chart(
                "来源",
                "万元",
                Chart.Kind.BARS,
                List.of("市级", "其他资金", "上年结转"),
                List.of(series("全年预算", "92.13", "8", "0"), series("全年执行", "92.13", "", "0")));
        ChartLayout layout = layout(chart, 14);
        assertThat(marks(layout, Mark.Box.class).filter(box -> box.width() > 14 * 1.6))
                .hasSize(3);
        assertThat(words(layout)).contains("未知", "0");
    }

    @Test
    void barsAreAsLongAsTheirFigures() {
        Chart chart = new Chart("", "", Chart.Kind.BARS, List.of("甲", "乙"), List.of(series("金额", "50", "25")));
        List<Mark.Box> bars = marks(layout(chart, 14), Mark.Box.class).toList();
        assertThat(bars.get(0).width()).isCloseTo(bars.get(1).width() * 2, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 14, 21, 28})
    void nothingLeavesTheSheet(int em) {
        Chart bars = new Chart(
                "各资金来源的预算与执行情况及其执行率说明",
                "万元",
                Chart.Kind.BARS,
                List.of("一个名称很长很长很长很长很长很长很长的资金来源", "市级"),
                List.of(series("全年预算", "12345678.123456", "8"), series("全年执行", "12345678.1", "")));
        for (Chart chart : List.of(bars, lines(series("目标值", "1", "2", "", "4"), series("业绩值", "1", "", "3", "2")))) {
            ChartLayout layout = layout(chart, em);
            assertThat(marks(layout, Mark.Words.class)).allSatisfy(word -> {
                assertThat(word.x()).as(word.text()).isNotNegative();
                assertThat(word.x() + wide(word.text(), em)).as(word.text()).isLessThanOrEqualTo(WIDTH + 0.01);
                assertThat(word.y() + em).as(word.text()).isBetween(0.0, layout.height());
            });
        }
    }

    @Test
    void itIsSpokenWithEveryFigure() {
        Chart chart = lines(series("总得分", "91", "", "95", "96"));
        assertThat(chart.spoken()).isEqualTo("历年\n2018 总得分 91\n2019 总得分 未知\n2020 总得分 95\n2021 总得分 96");
    }

    private static Chart lines(Series... series) {
        return new Chart("历年", "分", Chart.Kind.LINES, List.of("2018", "2019", "2020", "2021"), List.of(series));
    }

    private static Series series(String name, String... figures) {
        return new Series(
                name,
                Stream.of(figures)
                        .map(f -> f.isEmpty()
                                ? new Point(Optional.empty(), "未知")
                                : new Point(Optional.of(new BigDecimal(f)), f))
                        .toList());
    }

    private static ChartLayout layout(Chart chart, int em) {
        return ChartLayout.of(chart, WIDTH, em, text -> wide(text, em));
    }

    /** Chinese letters are as wide as high, others about half. */
    private static double wide(String text, int em) {
        return text.codePoints().mapToDouble(c -> c > 0xff ? em : em * 0.55).sum();
    }

    private static <M extends Mark> Stream<M> marks(ChartLayout layout, Class<M> kind) {
        return layout.marks().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static List<String> words(ChartLayout layout) {
        return marks(layout, Mark.Words.class).map(Mark.Words::text).toList();
    }
}
