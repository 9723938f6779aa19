package org.ziping.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.model.Evaluation;
import org.ziping.model.Indicator;

/** Scores a whole evaluation by one rule set. Pure: the same evaluation gives the same scorecard. */
public final class Scorer {

    private final RuleSet rules;
    private final IndicatorScorer indicatorScorer;
    private final ExecutionScorer executionScorer;

    /** A scorer by {@code rules}. */
    public Scorer(RuleSet rules) {
        this.rules = rules;
        indicatorScorer = new IndicatorScorer(rules);
        executionScorer = new ExecutionScorer(rules);
    }

    /** The scorecard of an evaluation. The total is the sum of what is printed; without indicators there is none. */
    public Scorecard score(Evaluation evaluation) {
        return score(evaluation, Map.of());
    }

    /**
     * The same scorecard, made faster after a small change: a line that is the very same object as one of
     * {@code before} keeps the score {@code known} has for it. {@code known} must be of the same rules.
     */
    public Scorecard score(Evaluation evaluation, Evaluation before, Scorecard known) {
        Map<Indicator, IndicatorScore> lines = new IdentityHashMap<>();
        if (known.ruleSet().equals(rules) && before.year().equals(evaluation.year())) {
            known.indicators().forEach(line -> lines.put(line.indicator(), line));
        }
        return score(evaluation, lines);
    }

    private Scorecard score(Evaluation evaluation, Map<Indicator, IndicatorScore> known) {
        LineScore execution = executionScorer.score(evaluation.budget(), evaluation.execution());
        List<IndicatorScore> indicators =
                new ArrayList<>(evaluation.indicators().size());
        for (Indicator indicator : evaluation.indicators()) {
            IndicatorScore same = known.get(indicator);
            indicators.add(same == null ? indicatorScorer.score(indicator, evaluation.year()) : same);
        }
        List<LineScore> lines = Stream.concat(
                        Stream.of(execution), indicators.stream().map(IndicatorScore::line))
                .toList();
        BigDecimal weights = sum(lines.stream().flatMap(l -> l.weight().stream()));
        BigDecimal settled =
                sum(lines.stream().flatMap(l -> l.printed().stream()).map(this::rounded));
        int open = (int) lines.stream().filter(LineScore::open).count();
        boolean lined = !indicators.isEmpty();
        Optional<BigDecimal> total = Optional.of(settled).filter(s -> lined && open == 0);
        Optional<BigDecimal> computed = computedTotal(lines).filter(s -> lined);
        return new Scorecard(
                rules,
                execution,
                List.copyOf(indicators),
                tiers(indicators),
                weights,
                settled,
                open,
                total,
                total.map(rules::grade),
                computed,
                computed.map(rules::grade));
    }

    /** The score of one line alone. */
    public IndicatorScore score(Indicator indicator, Optional<Integer> year) {
        return indicatorScorer.score(indicator, year);
    }

    private static Optional<BigDecimal> computedTotal(List<LineScore> lines) {
        boolean complete = lines.stream()
                .allMatch(l -> l.computed().isPresent() || l.unscored().equals(Optional.of(Unscored.DETAIL)));
        return complete ? Optional.of(sum(lines.stream().flatMap(l -> l.computed().stream()))) : Optional.empty();
    }

    private List<TierScore> tiers(List<IndicatorScore> indicators) {
        Map<String, List<LineScore>> byTier = new LinkedHashMap<>();
        for (IndicatorScore score : indicators) {
            byTier.computeIfAbsent(score.indicator().firstTier(), t -> new ArrayList<>())
                    .add(score.line());
        }
        return byTier.entrySet().stream()
                .map(e -> new TierScore(
                        e.getKey(),
                        sum(e.getValue().stream().flatMap(l -> l.weight().stream())),
                        sum(e.getValue().stream()
                                .flatMap(l -> l.printed().stream())
                                .map(this::rounded))))
                .toList();
    }

    private BigDecimal rounded(BigDecimal score) {
        return score.setScale(rules.scorePlaces(), RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(Stream<BigDecimal> points) {
        return points.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
