package org.ziping.desktop.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ziping.compare.Scored;
import org.ziping.compare.Trend;
import org.ziping.desktop.chart.Chart;
import org.ziping.desktop.chart.Chart.Point;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetExecution;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.FundingSource;
import org.ziping.model.Samples;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorecard;
import org.ziping.scoring.Scorer;

/** Charts say the figures of the evaluation; what is not there is said to be unknown. */
class EvaluationChartsTest {

    @Test
    void everyTierShowsItsScoreAgainstItsWeight() {
        Chart chart = EvaluationCharts.tiers(score(Samples.jinbao()));
        assertThat(chart.categories()).containsExactly("预算执行", "产出指标", "效益指标", "满意度指标");
        assertThat(labels(chart, 0)).containsExactly("10", "63", "18", "9");
        assertThat(labels(chart, 1)).containsExactly("10", "54", "18", "9");
    }

    @Test
    void aTierThatIsNotScoredHasNoFigureAndOneScoredInPartSaysSo() {
        Evaluation sample = Samples.jinbaoComputed();
        Evaluation open = sample.withIndicators(sample.indicators().stream()
                .map(i -> i.firstTier().equals("满意度指标") || i.name().startsWith("线路") ? i.withActual("") : i)
                .toList());
        Chart chart = EvaluationCharts.tiers(score(open));
        assertThat(chart.series().get(1).points().get(3)).isEqualTo(new Point(Optional.empty(), "未评分"));
        assertThat(labels(chart, 1).get(1)).contains("未评分").doesNotStartWith("未评分");
    }

    @Test
    void aSourceWithoutExecutionIsUnknownNotNothing() {
        BudgetExecution budget = BudgetExecution.EMPTY
                .with(new BudgetCell(BudgetRow.FULL_YEAR, FundingSource.CENTRAL), decimal("80"))
                .with(new BudgetCell(BudgetRow.EXECUTED, FundingSource.CENTRAL), decimal("60"))
                .with(new BudgetCell(BudgetRow.FULL_YEAR, FundingSource.OTHER), decimal("20"));
        Chart chart = EvaluationCharts.sources(budget);
        assertThat(chart.categories()).containsExactly("中央", "其他资金", "合计");
        assertThat(labels(chart, 0)).containsExactly("80", "20", "100");
        assertThat(labels(chart, 1)).containsExactly("60（75%）", "未知", "60（60%）");
        assertThat(chart.series().get(1).points().get(1).value()).isEmpty();
    }

    @Test
    void everythingThatCanBeFollowedHasAChart() {
        Evaluation now = Samples.jinbao();
        Evaluation before = now.withYear(Optional.of(2020)).withIndicators(List.of());
        List<Chart> charts = new TrendCharts(Trend.of(List.of(scored(before), scored(now)))).all();
        assertThat(charts.get(0).title()).isEqualTo("总得分");
        assertThat(charts.get(0).categories()).containsExactly("2020", "2021");
        assertThat(charts).extracting(Chart::title).contains("得分：系统故障响应及时性").doesNotContain("系统故障响应及时性");
        Chart rent = charts.stream()
                .filter(c -> c.title().equals("线路租赁费（万元）"))
                .findFirst()
                .orElseThrow();
        assertThat(rent.unit()).isEmpty();
        assertThat(labels(rent, 0)).containsExactly("未知", "25.29");
        assertThat(labels(rent, 1)).containsExactly("未知", "55.32");
    }

    private static List<String> labels(Chart chart, int series) {
        return chart.series().get(series).points().stream().map(Point::label).toList();
    }

    private static Scored scored(Evaluation evaluation) {
        return new Scored(evaluation, score(evaluation));
    }

    private static Scorecard score(Evaluation evaluation) {
        return new Scorer(RuleSets.shipped().findOrDefault(evaluation.ruleSet())).score(evaluation);
    }

    private static Optional<BigDecimal> decimal(String text) {
        return Optional.of(new BigDecimal(text));
    }
}
