package org.ziping.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.base.Messages;
import org.ziping.model.BudgetRow;
import org.ziping.model.IndicatorField;
import org.ziping.scoring.IndicatorScore;

/** The sums of the cost indicators against the budget table: targets against the budget, actuals against spending. */
final class CostSumCheck {

    static final Check CHECK = Check.of(List.of("cost-targets", "cost-actuals"), CostSumCheck::look);

    private static final Messages MESSAGES = Messages.of(CostSumCheck.class);

    /** What rounding each amount to 100 元 may add up to, for each line in 万元. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.01");

    private CostSumCheck() {}

    private static Stream<Finding> look(Subject subject) {
        Costs costs = Costs.of(subject);
        return Stream.concat(targets(costs, subject).stream(), actuals(costs, subject).stream());
    }

    /** Whether the finding about cost targets already holds the yearly goal's figure against the tables. */
    static boolean mentionsGoal(Subject subject) {
        return targets(Costs.of(subject), subject).isPresent();
    }

    private static Optional<Finding> targets(Costs costs, Subject subject) {
        Money money = Money.of(subject);
        Optional<BigDecimal> sum = costs.targets();
        Optional<BigDecimal> initial = money.total(BudgetRow.INITIAL);
        Optional<BigDecimal> fullYear = money.total(BudgetRow.FULL_YEAR);
        if (sum.isEmpty() || (initial.isEmpty() && fullYear.isEmpty())) {
            return Optional.empty();
        }
        BigDecimal most = initial.orElse(BigDecimal.ZERO).max(fullYear.orElse(BigDecimal.ZERO));
        List<IndicatorScore> lines = costs.projectCosts();
        if (same(sum.get(), initial, lines)
                || same(sum.get(), fullYear, lines)
                || Money.apart(sum.get(), most)
                || most.signum() <= 0) {
            return Optional.empty();
        }
        List<String> figures = new ArrayList<>();
        initial.ifPresent(a -> figures.add(MESSAGES.text("cost-targets.initial", a)));
        fullYear.ifPresent(a -> figures.add(MESSAGES.text("cost-targets.fullYear", a)));
        GoalMoney.of(subject)
                .filter(a -> !same(sum.get(), Optional.of(a), lines))
                .ifPresent(a -> figures.add(MESSAGES.text("cost-targets.goal", a)));
        boolean more = sum.get().compareTo(most) > 0;
        return Optional.of(Draft.of(
                        more ? Severity.REMINDER : Severity.HINT,
                        "cost-targets",
                        Draft.cell(lines.get(0).indicator(), IndicatorField.TARGET))
                .saysAs(
                        more ? "cost-targets" : "cost-targets.less",
                        subject,
                        lines.size(),
                        sum.get(),
                        Listing.plain(figures)));
    }

    private static Optional<Finding> actuals(Costs costs, Subject subject) {
        Optional<BigDecimal> sum = costs.actuals();
        Optional<BigDecimal> executed = Money.of(subject).total(BudgetRow.EXECUTED);
        List<IndicatorScore> lines = costs.projectCosts();
        if (sum.isEmpty() || executed.isEmpty() || same(sum.get(), executed, lines) || Money.apart(sum, executed)) {
            return Optional.empty();
        }
        boolean more = sum.get().compareTo(executed.get()) > 0;
        return Optional.of(Draft.of(
                        more ? Severity.REMINDER : Severity.HINT,
                        "cost-actuals",
                        Draft.cell(lines.get(0).indicator(), IndicatorField.ACTUAL))
                .saysAs(
                        more ? "cost-actuals" : "cost-actuals.less",
                        subject,
                        lines.size(),
                        sum.get(),
                        executed.get(),
                        sum.get().subtract(executed.get()).abs()));
    }

    private static boolean same(BigDecimal sum, Optional<BigDecimal> amount, List<IndicatorScore> lines) {
        BigDecimal tolerance = ROUNDING.multiply(BigDecimal.valueOf(lines.size()));
        return amount.filter(a -> sum.subtract(a).abs().compareTo(tolerance) <= 0)
                .isPresent();
    }
}
