package org.ziping.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetExecution;
import org.ziping.model.BudgetRow;
import org.ziping.model.FundingSource;
import org.ziping.model.Section;
import org.ziping.scoring.LineScore;

/** The rates of the budget table: too high, too low without a reason, adjusted without one, behind the results. */
final class BudgetRateChecks {

    /** Below this execution rate, in percent, several provinces ask for an explanation. */
    private static final BigDecimal LOW_RATE = BigDecimal.valueOf(90);

    /** Above this share of the received funds, in percent, what is left asks for an explanation. */
    private static final BigDecimal MUCH_UNSPENT = BigDecimal.valueOf(20);

    /** Results this many percentage points ahead of the spending are doubted. */
    private static final BigDecimal FAR_AHEAD = BigDecimal.valueOf(5);

    private BudgetRateChecks() {}

    static List<Check> all() {
        return List.of(
                Check.of("budget-rate-high", BudgetRateChecks::high),
                Check.of("budget-source-high", BudgetRateChecks::sourceHigh),
                Check.of("budget-received-high", BudgetRateChecks::received),
                Check.of("budget-overspent", BudgetRateChecks::overspent),
                Check.of("budget-rate-low", BudgetRateChecks::low),
                Check.of("budget-adjusted", BudgetRateChecks::adjusted),
                Check.of("budget-behind", BudgetRateChecks::behind));
    }

    private static Stream<Finding> high(Subject subject) {
        Money money = Money.of(subject);
        if (!above(money, BudgetRow.EXECUTED, BudgetRow.FULL_YEAR)) {
            return Stream.empty();
        }
        BigDecimal executed = money.total(BudgetRow.EXECUTED).orElseThrow();
        BigDecimal fullYear = money.total(BudgetRow.FULL_YEAR).orElseThrow();
        boolean explained = Reasons.executionExplained(subject.evaluation());
        return Stream.of(
                Draft.of(explained ? Severity.HINT : Severity.ERROR, "budget-rate-high", money.cell(BudgetRow.EXECUTED))
                        .saysAs(
                                explained ? "budget-rate-high.explained" : "budget-rate-high",
                                subject,
                                executed,
                                fullYear,
                                Money.percent(executed, fullYear),
                                executed.subtract(fullYear)));
    }

    /** One source spent beyond its budget while the total was not, and not beyond what arrived from it. */
    private static Stream<Finding> sourceHigh(Subject subject) {
        Money money = Money.of(subject);
        if (money.mixedUnits() || above(money, BudgetRow.EXECUTED, BudgetRow.FULL_YEAR)) {
            return Stream.empty();
        }
        BudgetExecution budget = money.budget();
        return FundingSource.TOTAL.parts().stream()
                .filter(s -> exceeds(budget.amount(BudgetRow.EXECUTED, s), budget.amount(BudgetRow.FULL_YEAR, s)))
                .filter(s -> budget.amount(BudgetRow.RECEIVED, s).isEmpty()
                        || !exceeds(budget.amount(BudgetRow.EXECUTED, s), budget.amount(BudgetRow.RECEIVED, s)))
                .map(s -> Draft.reminder(
                                "budget-source-high", new Place.OfBudget(new BudgetCell(BudgetRow.EXECUTED, s)))
                        .says(
                                subject,
                                BudgetAmountChecks.source(s),
                                budget.amount(BudgetRow.EXECUTED, s).orElseThrow(),
                                budget.amount(BudgetRow.FULL_YEAR, s).orElseThrow()));
    }

    private static Stream<Finding> received(Subject subject) {
        Money money = Money.of(subject);
        return above(money, BudgetRow.RECEIVED, BudgetRow.FULL_YEAR)
                ? Stream.of(Draft.reminder("budget-received-high", money.cell(BudgetRow.RECEIVED))
                        .says(
                                subject,
                                money.total(BudgetRow.RECEIVED).orElseThrow(),
                                money.total(BudgetRow.FULL_YEAR).orElseThrow(),
                                Money.percent(
                                        money.total(BudgetRow.RECEIVED).orElseThrow(),
                                        money.total(BudgetRow.FULL_YEAR).orElseThrow())))
                : Stream.empty();
    }

    /** More spent than arrived, in all or from one source; spending above the budget is another matter. */
    private static Stream<Finding> overspent(Subject subject) {
        Money money = Money.of(subject);
        if (money.mixedUnits() || above(money, BudgetRow.EXECUTED, BudgetRow.FULL_YEAR)) {
            return Stream.empty();
        }
        BudgetExecution budget = money.budget();
        if (money.total(BudgetRow.RECEIVED).isEmpty()) {
            return Stream.empty();
        }
        return FundingSource.TOTAL.parts().stream()
                .filter(source -> exceeds(
                        budget.amount(BudgetRow.EXECUTED, source),
                        Optional.of(budget.amount(BudgetRow.RECEIVED, source).orElse(BigDecimal.ZERO))))
                .map(source -> Draft.reminder(
                                "budget-overspent", new Place.OfBudget(new BudgetCell(BudgetRow.EXECUTED, source)))
                        .says(
                                subject,
                                budget.amount(BudgetRow.EXECUTED, source).orElseThrow(),
                                budget.amount(BudgetRow.RECEIVED, source).orElse(BigDecimal.ZERO)));
    }

    private static Stream<Finding> low(Subject subject) {
        Money money = Money.of(subject);
        Optional<BigDecimal> fullYear = money.total(BudgetRow.FULL_YEAR).filter(f -> f.signum() > 0);
        Optional<BigDecimal> executed = money.total(BudgetRow.EXECUTED).filter(x -> x.signum() >= 0);
        if (fullYear.isEmpty() || executed.isEmpty() || money.mixedUnits() || explained(subject)) {
            return Stream.empty();
        }
        BigDecimal rate = Money.percent(executed.get(), fullYear.get());
        if (rate.compareTo(LOW_RATE) < 0) {
            return Stream.of(Draft.reminder("budget-rate-low", money.cell(BudgetRow.EXECUTED))
                    .says(
                            subject,
                            executed.get(),
                            fullYear.get(),
                            rate,
                            fullYear.get().subtract(executed.get()),
                            LOW_RATE));
        }
        return money
                .total(BudgetRow.RECEIVED)
                .filter(in -> in.signum() > 0)
                .filter(in -> Money.percent(in.subtract(executed.get()), in).compareTo(MUCH_UNSPENT) > 0)
                .stream()
                .map(in -> Draft.reminder("budget-rate-low", money.cell(BudgetRow.BALANCE))
                        .saysAs(
                                "budget-rate-low.unspent",
                                subject,
                                in,
                                executed.get(),
                                in.subtract(executed.get()),
                                Money.percent(in.subtract(executed.get()), in),
                                MUCH_UNSPENT));
    }

    private static Stream<Finding> adjusted(Subject subject) {
        Money money = Money.of(subject);
        Optional<BigDecimal> initial = money.total(BudgetRow.INITIAL);
        Optional<BigDecimal> fullYear = money.total(BudgetRow.FULL_YEAR);
        boolean told = Reasons.adjustmentExplained(subject.evaluation());
        if (initial.isEmpty()
                || fullYear.isEmpty()
                || initial.get().compareTo(fullYear.get()) == 0
                || told
                || money.mixedUnits()) {
            return Stream.empty();
        }
        BigDecimal change = fullYear.get().subtract(initial.get());
        return Stream.of(Draft.reminder("budget-adjusted", new Place.OfSection(Section.BUDGET_ADJUSTMENT))
                .saysAs(
                        change.signum() > 0 ? "budget-adjusted.more" : "budget-adjusted.less",
                        subject,
                        initial.get(),
                        fullYear.get(),
                        change.abs()));
    }

    /** Results far ahead of the money: only when every line has its score and nobody explained it. */
    private static Stream<Finding> behind(Subject subject) {
        Optional<BigDecimal> rate = subject.scorecard().execution().completionRate();
        BigDecimal weight = sum(subject, LineScore::weight);
        if (rate.isEmpty() || subject.scorecard().open() > 0 || weight.signum() <= 0 || explained(subject)) {
            return Stream.empty();
        }
        BigDecimal earned = Money.percent(sum(subject, LineScore::printed), weight);
        return earned.subtract(rate.get()).compareTo(FAR_AHEAD) > 0
                        && !Money.of(subject).mixedUnits()
                ? Stream.of(Draft.hint("budget-behind", Money.of(subject).cell(BudgetRow.EXECUTED))
                        .says(subject, rate.get(), earned, earned.subtract(rate.get())))
                : Stream.empty();
    }

    private static BigDecimal sum(Subject subject, Function<LineScore, Optional<BigDecimal>> points) {
        return subject.scored().flatMap(s -> points.apply(s.line()).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean explained(Subject subject) {
        return Reasons.executionExplained(subject.evaluation());
    }

    private static boolean above(Money money, BudgetRow part, BudgetRow whole) {
        return !money.mixedUnits()
                && money.total(whole).filter(w -> w.signum() > 0).isPresent()
                && exceeds(money.total(part), money.total(whole));
    }

    private static boolean exceeds(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) > 0;
    }
}
