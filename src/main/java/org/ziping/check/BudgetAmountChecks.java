package org.ziping.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.base.Messages;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetRow;
import org.ziping.model.FundingSource;
import org.ziping.scoring.Unscored;

/** Amounts of the budget table that are missing, 0, negative or in the wrong unit. */
final class BudgetAmountChecks {

    private static final Messages MESSAGES = Messages.of(BudgetAmountChecks.class);

    private BudgetAmountChecks() {}

    static List<Check> all() {
        return List.of(
                Check.of(List.of("budget-missing", "budget-full-year-zero"), BudgetAmountChecks::rateless),
                Check.of("budget-negative", BudgetAmountChecks::negative),
                Check.of("budget-scale", BudgetAmountChecks::scale));
    }

    /** The line of budget execution cannot be scored. */
    private static Stream<Finding> rateless(Subject subject) {
        Money money = Money.of(subject);
        Optional<Unscored> why = subject.scorecard().execution().unscored();
        if (why.equals(Optional.of(Unscored.BUDGET_ZERO))) {
            return Stream.of(Draft.error("budget-full-year-zero", money.cell(BudgetRow.FULL_YEAR))
                    .says(subject, money.total(BudgetRow.FULL_YEAR).orElse(BigDecimal.ZERO)));
        }
        if (!why.equals(Optional.of(Unscored.BUDGET_UNKNOWN))) {
            return Stream.empty();
        }
        List<String> missing = new ArrayList<>();
        BudgetRow first = BudgetRow.EXECUTED;
        if (money.total(BudgetRow.EXECUTED).isEmpty()) {
            missing.add(MESSAGES.text("row.executed"));
        }
        if (money.total(BudgetRow.FULL_YEAR).isEmpty()) {
            first = BudgetRow.FULL_YEAR;
            missing.add(0, MESSAGES.text("row.fullYear"));
        }
        return Stream.of(Draft.error("budget-missing", money.cell(first)).says(subject, Listing.plain(missing)));
    }

    private static Stream<Finding> negative(Subject subject) {
        return subject.evaluation().budget().entered().entrySet().stream()
                .filter(e -> e.getValue().signum() < 0)
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(BudgetCell::row).thenComparing(BudgetCell::source)))
                .map(e -> Draft.error("budget-negative", new Place.OfBudget(e.getKey()))
                        .says(subject, row(e.getKey().row()), e.getValue()));
    }

    private static Stream<Finding> scale(Subject subject) {
        Money money = Money.of(subject);
        return Stream.of(BudgetRow.INITIAL, BudgetRow.RECEIVED, BudgetRow.EXECUTED)
                .filter(row -> Money.apart(money.total(BudgetRow.FULL_YEAR), money.total(row)))
                .limit(1)
                .map(row -> Draft.error("budget-scale", money.cell(row))
                        .says(
                                subject,
                                row(row),
                                money.total(row).orElseThrow(),
                                money.total(BudgetRow.FULL_YEAR).orElseThrow()));
    }

    /** What a column is called in a sentence. */
    static String source(FundingSource source) {
        return MESSAGES.text("source." + source.code());
    }

    /** What a row is called in a sentence. */
    static String row(BudgetRow row) {
        return MESSAGES.text("row." + row.code());
    }
}
