package org.ziping.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.model.BudgetRow;
import org.ziping.model.IndicatorField;
import org.ziping.scoring.IndicatorScore;

/** Amounts of money so far apart that 元 was probably written for 万元, or the reverse. */
final class MoneyScale {

    static final Check CHECK = Check.of("money-scale", MoneyScale::look);

    private MoneyScale() {}

    /** Whether target and actual are amounts a thousand times apart. */
    static boolean mistaken(IndicatorScore score) {
        return Money.apart(Costs.amount(score.target()), Costs.amount(score.actual()));
    }

    private static Stream<Finding> look(Subject subject) {
        Optional<BigDecimal> budget = Money.of(subject).total(BudgetRow.FULL_YEAR);
        List<IndicatorScore> lines = subject.scored().toList();
        return lines.stream().flatMap(s -> finding(s, budget, subject).stream());
    }

    private static Optional<Finding> finding(IndicatorScore score, Optional<BigDecimal> budget, Subject subject) {
        String name = Listing.name(score.indicator());
        Optional<BigDecimal> target = Costs.amount(score.target());
        if (mistaken(score)) {
            return Optional.of(Draft.error("money-scale", Draft.cell(score.indicator(), IndicatorField.ACTUAL))
                    .says(
                            subject,
                            name,
                            Listing.value(score.indicator().target()),
                            Listing.value(score.indicator().actual())));
        }
        boolean larger = target.isPresent()
                && Vocabulary.shipped().underCost(score.indicator())
                && budget.filter(b -> b.compareTo(target.get()) < 0).isPresent();
        return larger && Money.apart(target, budget)
                ? Optional.of(Draft.error("money-scale", Draft.cell(score.indicator(), IndicatorField.TARGET))
                        .saysAs("money-scale.budget", subject, name, target.get(), budget.orElseThrow()))
                : Optional.empty();
    }
}
