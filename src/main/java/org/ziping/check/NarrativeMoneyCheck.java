package org.ziping.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.FundingSource;
import org.ziping.model.Section;
import org.ziping.value.Quantity;
import org.ziping.value.Understood;
import org.ziping.value.ValueReader;

/**
 * Sums of money the text names as a row of the budget table, against that row. Parts of a sum, periods
 * within or beyond the year and rounded figures are left alone.
 */
final class NarrativeMoneyCheck {

    static final Check CHECK =
            Check.of("narrative-money", subject -> Stream.concat(goal(subject).stream(), named(subject)));

    /** Sections that speak of other years or of plans. */
    private static final Set<Section> OTHER_PERIODS =
            Set.of(Section.PERIOD_GOAL, Section.ANNUAL_GOAL, Section.BASIS, Section.NECESSITY, Section.PLAN);

    private static final List<Named> NAMED = Vocabulary.shipped().namedMoney().stream()
            .map(n -> new Named(
                    Pattern.compile("(?:" + String.join("|", n.words()) + ")"
                            + Vocabulary.shipped().moneyAfter()),
                    n.budgetRows()))
            .toList();

    private NarrativeMoneyCheck() {}

    private record Named(Pattern pattern, List<BudgetRow> rows) {}

    /** The yearly goal's cost against budget and cost targets, unless the finding about those says it already. */
    private static Optional<Finding> goal(Subject subject) {
        Money money = Money.of(subject);
        Optional<BigDecimal> initial = money.total(BudgetRow.INITIAL);
        Optional<BigDecimal> fullYear = money.total(BudgetRow.FULL_YEAR);
        List<BigDecimal> known = Stream.of(initial, fullYear, Costs.of(subject).targets())
                .flatMap(Optional::stream)
                .toList();
        return GoalMoney.of(subject)
                .filter(a -> !known.isEmpty() && known.stream().noneMatch(k -> rounds(k, a)))
                .filter(a -> !CostSumCheck.mentionsGoal(subject))
                .map(a -> Draft.reminder("narrative-money", new Place.OfSection(Section.ANNUAL_GOAL))
                        .saysAs(
                                "narrative-money.goal",
                                subject,
                                a,
                                initial.or(() -> fullYear).orElse(a),
                                fullYear.or(() -> initial).orElse(a)));
    }

    private static Stream<Finding> named(Subject subject) {
        Evaluation evaluation = subject.evaluation();
        return evaluation.narrative().entrySet().stream()
                .filter(e -> !OTHER_PERIODS.contains(e.getKey()))
                .flatMap(e -> NAMED.stream().flatMap(n -> first(n, e.getKey(), e.getValue(), subject).stream()));
    }

    /** The first contradiction of one kind in a section. */
    private static Optional<Finding> first(Named named, Section section, String typed, Subject subject) {
        String text = Clause.halfWidth(typed);
        Matcher matcher = named.pattern().matcher(text);
        while (matcher.find()) {
            Understood value = ValueReader.standard().read(matcher.group(1) + matcher.group(2));
            Optional<BigDecimal> amount = Costs.amount(value);
            BudgetRow row = named.rows().get(0);
            Optional<BigDecimal> total = Money.of(subject).total(row);
            boolean part =
                    Clause.leadsWith(text, matcher.end(), Vocabulary.shipped().partWords())
                            || Clause.ofOtherYear(
                                    text, matcher.start(), subject.evaluation().year());
            if (amount.isPresent() && total.isPresent() && !part && !known(amount.get(), value, row, subject)) {
                return Optional.of(Draft.reminder("narrative-money", new Place.OfSection(section))
                        .says(
                                subject,
                                Sections.name(section),
                                matcher.group().strip(),
                                BudgetAmountChecks.row(row),
                                total.get()));
            }
        }
        return Optional.empty();
    }

    /** Whether any column of the row, or a cost indicator, has this amount to the precision written. */
    private static boolean known(BigDecimal amount, Understood value, BudgetRow row, Subject subject) {
        Stream<BigDecimal> amounts = Arrays.stream(FundingSource.values())
                .flatMap(s -> subject.evaluation().budget().amount(row, s).stream());
        Stream<BigDecimal> costs = row == BudgetRow.EXECUTED
                ? Costs.of(subject).lines().stream().flatMap(s -> Costs.amount(s.actual()).stream())
                : Stream.empty();
        boolean yuan = value instanceof Quantity quantity && quantity.number().compareTo(amount) > 0;
        return Stream.concat(amounts, costs)
                .anyMatch(known ->
                        yuan ? rounds(known.movePointRight(4), amount.movePointRight(4)) : rounds(known, amount));
    }

    private static boolean rounds(BigDecimal known, BigDecimal written) {
        int scale = Math.max(0, written.stripTrailingZeros().scale());
        return known.setScale(scale, RoundingMode.HALF_UP).compareTo(written) == 0;
    }
}
