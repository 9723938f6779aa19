package org.ziping.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ziping.scoring.IndicatorScore;
import org.ziping.value.Quantity;
import org.ziping.value.Understood;
import org.ziping.value.Unit;
import org.ziping.value.ValueReader;

/**
 * The cost indicators of an evaluation as amounts in 万元. Sums exist only when every project cost is an
 * amount of money; a share or a price per piece says nothing about the budget.
 */
record Costs(List<IndicatorScore> lines) {

    private static final Unit WAN_YUAN = unit();

    static Costs of(Subject subject) {
        Vocabulary words = Vocabulary.shipped();
        return new Costs(
                subject.scored().filter(s -> words.underCost(s.indicator())).toList());
    }

    /** The sum of the targets in 万元, if all project costs are amounts. */
    Optional<BigDecimal> targets() {
        return sum(projectCosts().stream().map(s -> amount(s.target())).toList());
    }

    /** The sum of the actuals in 万元, if all project costs are amounts. */
    Optional<BigDecimal> actuals() {
        return sum(projectCosts().stream().map(s -> amount(s.actual())).toList());
    }

    /** The lines whose sums are meant: none when another kind of economic cost stands among them. */
    List<IndicatorScore> projectCosts() {
        Vocabulary words = Vocabulary.shipped();
        List<IndicatorScore> own = lines.stream()
                .filter(s -> !Vocabulary.containsAny(s.indicator().secondTier(), words.otherCostTiers()))
                .toList();
        return own.stream().allMatch(s -> words.projectCost(s.indicator())) ? own : List.of();
    }

    /** A typed amount of money in 万元. */
    static Optional<BigDecimal> amount(Understood value) {
        return value instanceof Quantity quantity && !quantity.uncertain() ? quantity.in(WAN_YUAN) : Optional.empty();
    }

    private static Optional<BigDecimal> sum(List<Optional<BigDecimal>> amounts) {
        return !amounts.isEmpty() && amounts.stream().allMatch(Optional::isPresent)
                ? Optional.of(amounts.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    private static Unit unit() {
        Understood one = ValueReader.standard().read(Vocabulary.shipped().moneyUnit());
        if (one instanceof Quantity quantity) {
            return quantity.unit();
        }
        throw new IllegalStateException("the unit of money is not understood");
    }
}
