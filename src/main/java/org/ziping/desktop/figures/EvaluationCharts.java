package org.ziping.desktop.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.desktop.chart.Chart;
import org.ziping.desktop.chart.Chart.Point;
import org.ziping.model.BudgetExecution;
import org.ziping.model.BudgetRow;
import org.ziping.model.FundingSource;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.LineScore;
import org.ziping.scoring.Scorecard;
import org.ziping.scoring.TierScore;

/** The charts of one evaluation by itself. */
final class EvaluationCharts {

    private static final Messages MESSAGES = Messages.of(EvaluationCharts.class);
    private static final int RATE_PLACES = 2;

    private EvaluationCharts() {}

    /** Score against weight, budget execution first. A tier of which nothing is scored has no bar for its score. */
    static Chart tiers(Scorecard card) {
        List<String> names = new ArrayList<>();
        List<Point> weights = new ArrayList<>();
        List<Point> scores = new ArrayList<>();
        LineScore execution = card.execution();
        if (execution.weight().filter(w -> w.signum() != 0).isPresent()) {
            names.add(MESSAGES.text("figures.execution"));
            weights.add(point(execution.weight()));
            scores.add(execution
                    .printed()
                    .map(score -> new Point(execution.printed(), Decimals.plain(score)))
                    .orElse(new Point(Optional.empty(), MESSAGES.text("figures.unscored"))));
        }
        for (TierScore tier : card.tiers()) {
            names.add(tier.tier());
            weights.add(point(Optional.of(tier.weight())));
            scores.add(score(card, tier));
        }
        return new Chart(
                MESSAGES.text("figures.tiers"),
                MESSAGES.text("figures.points"),
                Chart.Kind.BARS,
                names,
                List.of(
                        new Chart.Series(MESSAGES.text("figures.weight"), weights),
                        new Chart.Series(MESSAGES.text("figures.score"), scores)));
    }

    private static Point score(Scorecard card, TierScore tier) {
        List<IndicatorScore> lines = card.indicators().stream()
                .filter(line -> line.indicator().firstTier().equals(tier.tier()))
                .filter(line -> !line.indicator().detail())
                .toList();
        long open = lines.stream().filter(line -> line.line().open()).count();
        boolean none = lines.stream().allMatch(line -> line.line().printed().isEmpty());
        if (none) {
            return new Point(Optional.empty(), MESSAGES.text("figures.unscored"));
        }
        String score = Decimals.plain(tier.score());
        return new Point(Optional.of(tier.score()), open == 0 ? score : MESSAGES.text("figures.partly", score, open));
    }

    /** Budget against execution for every source that is used, and for all together where there are several. */
    static Chart sources(BudgetExecution budget) {
        List<FundingSource> sources = new ArrayList<>(Arrays.stream(FundingSource.values())
                .filter(source -> source.entered() && budget.uses(source))
                .toList());
        if (sources.size() > 1) {
            sources.add(FundingSource.TOTAL);
        }
        return new Chart(
                MESSAGES.text("figures.sources"),
                MESSAGES.text("figures.money"),
                Chart.Kind.BARS,
                sources.stream()
                        .map(source -> MESSAGES.text("source." + source.code()))
                        .toList(),
                List.of(
                        new Chart.Series(
                                MESSAGES.text("figures.full-year"),
                                sources.stream()
                                        .map(s -> point(budget.amount(BudgetRow.FULL_YEAR, s)))
                                        .toList()),
                        new Chart.Series(
                                MESSAGES.text("figures.executed"),
                                sources.stream().map(s -> executed(budget, s)).toList())));
    }

    private static Point executed(BudgetExecution budget, FundingSource source) {
        Point amount = point(budget.amount(BudgetRow.EXECUTED, source));
        return budget.rate(BudgetRow.EXECUTION_RATE, source, RATE_PLACES)
                .map(rate -> new Point(
                        amount.value(), MESSAGES.text("figures.with-rate", amount.label(), Decimals.plain(rate))))
                .orElse(amount);
    }

    /** A figure written beside its mark; one that is not known is said to be unknown. */
    static Point point(Optional<BigDecimal> figure) {
        return new Point(figure, figure.map(Decimals::plain).orElse(MESSAGES.text("figures.unknown")));
    }
}
