package org.ziping.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.model.BudgetRow;
import org.ziping.model.FundingSource;
import org.ziping.scoring.IndicatorScore;
import org.ziping.value.Quantity;
import org.ziping.value.Sign;
import org.ziping.value.Understood;
import org.ziping.value.Unit;

/**
 * One project over the years, oldest first. A year in which something is not known has no point there;
 * the line is broken, never drawn through.
 *
 * @param years the fiscal years
 * @param totals total score of each year
 * @param rates execution rate of each year in percent
 * @param indicators every indicator of the latest year and those only earlier years had, by name
 */
public record Trend(
        List<Integer> years,
        List<Optional<BigDecimal>> totals,
        List<Optional<BigDecimal>> rates,
        List<Series> indicators) {

    /**
     * An indicator over the years.
     *
     * @param unit the unit all its figures are counted in; empty when there is none
     * @param actuals measured figures
     * @param targets promised figures
     * @param scores printed scores
     */
    public record Series(
            String name,
            String unit,
            List<Optional<BigDecimal>> actuals,
            List<Optional<BigDecimal>> targets,
            List<Optional<BigDecimal>> scores) {}

    /** The trend of the years of one project; evaluations without a year are left out. */
    public static Trend of(List<Scored> evaluations) {
        List<Scored> ordered = evaluations.stream()
                .filter(s -> s.evaluation().year().isPresent())
                .sorted(Comparator.comparing(s -> s.evaluation().year().orElseThrow()))
                .toList();
        return new Trend(
                ordered.stream().map(s -> s.evaluation().year().orElseThrow()).toList(),
                ordered.stream().map(s -> s.card().total()).toList(),
                ordered.stream().map(Trend::rate).toList(),
                byName(ordered));
    }

    private static Optional<BigDecimal> rate(Scored s) {
        return s.evaluation()
                .budget()
                .rate(
                        BudgetRow.EXECUTION_RATE,
                        FundingSource.TOTAL,
                        s.card().ruleSet().ratePlaces());
    }

    private static List<Series> byName(List<Scored> ordered) {
        Map<String, List<Optional<IndicatorScore>>> byName = new LinkedHashMap<>();
        for (int year = ordered.size() - 1; year >= 0; year--) {
            for (IndicatorScore score : ordered.get(year).card().indicators()) {
                String key = Pairing.named(score.indicator());
                if (!key.isEmpty() && !score.indicator().detail()) {
                    List<Optional<IndicatorScore>> years = byName.computeIfAbsent(key, any -> blank(ordered.size()));
                    if (years.get(year).isEmpty()) {
                        years.set(year, Optional.of(score));
                    }
                }
            }
        }
        return byName.values().stream().map(Trend::series).toList();
    }

    private static Series series(List<Optional<IndicatorScore>> years) {
        IndicatorScore latest = years.stream()
                .flatMap(Optional::stream)
                .reduce((first, second) -> second)
                .orElseThrow();
        Unit unit = unit(latest.actual()).or(() -> unit(latest.target())).orElse(Unit.NONE);
        return new Series(
                latest.indicator().name(),
                unit.symbol(),
                figures(years.stream().map(y -> y.map(IndicatorScore::actual)).toList(), unit, true),
                figures(years.stream().map(y -> y.map(IndicatorScore::target)).toList(), unit, false),
                years.stream().map(y -> y.flatMap(s -> s.line().printed())).toList());
    }

    private static List<Optional<BigDecimal>> figures(List<Optional<Understood>> values, Unit unit, boolean measured) {
        return values.stream()
                .map(value -> value.filter(Quantity.class::isInstance)
                        .map(Quantity.class::cast)
                        .filter(q -> !measured || q.sign() == Sign.NONE)
                        .flatMap(q -> q.in(unit)))
                .toList();
    }

    private static Optional<Unit> unit(Understood value) {
        return value instanceof Quantity quantity ? Optional.of(quantity.unit()) : Optional.empty();
    }

    private static List<Optional<IndicatorScore>> blank(int years) {
        List<Optional<IndicatorScore>> blank = new ArrayList<>();
        for (int i = 0; i < years; i++) {
            blank.add(Optional.empty());
        }
        return blank;
    }
}
