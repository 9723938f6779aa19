package org.ziping.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorField;
import org.ziping.scoring.IndicatorScore;
import org.ziping.value.Direction;

/** Costs far below their targets: was the target too high, or the thing not done? */
final class CostTargetChecks {

    private CostTargetChecks() {}

    static List<Check> all() {
        return List.of(
                Check.of("cost-far-below", CostTargetChecks::farBelow),
                Check.of("cost-nothing-spent", CostTargetChecks::nothingSpent));
    }

    private static Stream<Finding> farBelow(Subject subject) {
        BigDecimal bound = subject.rules().overAchievement().targetTooHigh();
        List<IndicatorScore> lines = Costs.of(subject).lines().stream()
                .filter(s -> s.direction().direction() == Direction.LOWER_BETTER)
                .filter(s -> Costs.amount(s.actual()).isPresent()
                        && Costs.amount(s.target()).isPresent())
                .filter(s -> s.line()
                        .attainment()
                        .filter(a -> a.compareTo(bound) < 0)
                        .isPresent())
                .filter(s -> !MoneyScale.mistaken(s))
                .toList();
        if (lines.isEmpty()) {
            return Stream.empty();
        }
        List<String> named = lines.stream()
                .map(s ->
                        Listing.name(s.indicator()) + " " + Ratio.text(s.line().attainment()))
                .toList();
        Indicator first = lines.get(0).indicator();
        return Stream.of(Draft.hint("cost-far-below", Draft.cell(first, IndicatorField.TARGET))
                .says(subject, lines.size(), bound, Listing.plain(named)));
    }

    private static Stream<Finding> nothingSpent(Subject subject) {
        return Costs.of(subject).lines().stream()
                .filter(s -> zero(Costs.amount(s.actual())))
                .filter(s ->
                        Costs.amount(s.target()).filter(t -> t.signum() > 0).isPresent())
                .filter(s -> s.line().printed().filter(p -> p.signum() > 0).isPresent())
                .map(s -> Draft.reminder("cost-nothing-spent", Draft.cell(s.indicator(), IndicatorField.ACTUAL))
                        .says(
                                subject,
                                Listing.name(s.indicator()),
                                Costs.amount(s.target()).orElseThrow(),
                                s.line().printed().orElseThrow(),
                                s.line().weight().orElse(BigDecimal.ZERO)));
    }

    private static boolean zero(Optional<BigDecimal> amount) {
        return amount.filter(a -> a.signum() == 0).isPresent();
    }
}
