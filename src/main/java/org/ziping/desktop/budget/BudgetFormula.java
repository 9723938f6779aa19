package org.ziping.desktop.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.model.BudgetExecution;
import org.ziping.model.BudgetRow;
import org.ziping.model.FundingSource;

/** How a computed cell of the budget table came about, with the figures put in. */
final class BudgetFormula {

    private static final Messages MESSAGES = Messages.of(BudgetFormula.class);

    private final BudgetExecution budget;
    private final List<FundingSource> columns;
    private final int places;

    /**
     * @param columns the columns in sight; a sum names its parts among them
     * @param places decimals of a rate
     */
    BudgetFormula(BudgetExecution budget, List<FundingSource> columns, int places) {
        this.budget = budget;
        this.columns = columns;
        this.places = places;
    }

    /** One line such as 预算执行率 = 全年执行资金 ÷ 全年预算资金 = 92.13 ÷ 92.13 = 100%. */
    String of(BudgetRow row, FundingSource source) {
        return switch (row) {
            case BALANCE ->
                chain(
                        BudgetNames.name(row),
                        " − ",
                        List.of(BudgetRow.RECEIVED, BudgetRow.EXECUTED),
                        source,
                        budget.amount(row, source).map(this::money));
            case RECEIVED_RATE -> rate(row, BudgetRow.RECEIVED, source);
            case EXECUTION_RATE -> rate(row, BudgetRow.EXECUTED, source);
            default -> sum(row, source);
        };
    }

    private String rate(BudgetRow row, BudgetRow numerator, FundingSource source) {
        Optional<String> percent =
                budget.rate(row, source, places).map(rate -> MESSAGES.text("percent", Decimals.plain(rate)));
        String chain = chain(BudgetNames.name(row), " ÷ ", List.of(numerator, BudgetRow.FULL_YEAR), source, percent);
        return percent.isPresent() ? chain : MESSAGES.text("formula.none", chain);
    }

    private String chain(
            String name, String operator, List<BudgetRow> rows, FundingSource source, Optional<String> result) {
        String words = rows.stream().map(BudgetNames::name).collect(Collectors.joining(operator));
        String figures = rows.stream().map(row -> figure(row, source)).collect(Collectors.joining(operator));
        return MESSAGES.text("formula", name, words, figures, result.orElse(MESSAGES.text("none")));
    }

    private String sum(BudgetRow row, FundingSource source) {
        List<FundingSource> parts = parts(source);
        String words = parts.stream().map(BudgetNames::name).collect(Collectors.joining(" + "));
        String figures = parts.stream().map(part -> figure(row, part)).collect(Collectors.joining(" + "));
        String result = budget.amount(row, source).map(this::money).orElse(MESSAGES.text("none"));
        return MESSAGES.text("formula", BudgetNames.name(source), words, figures, result);
    }

    /** The subtotal stands for its parts within the total. */
    private List<FundingSource> parts(FundingSource sum) {
        List<FundingSource> parts = new ArrayList<>(columns);
        parts.removeIf(part -> part == FundingSource.TOTAL
                || part == sum
                || (sum == FundingSource.SUBTOTAL
                        ? !sum.parts().contains(part)
                        : FundingSource.SUBTOTAL.parts().contains(part)));
        return parts;
    }

    private String figure(BudgetRow row, FundingSource source) {
        return budget.amount(row, source).map(Decimals::plain).orElse(MESSAGES.text("blank"));
    }

    private String money(BigDecimal amount) {
        return MESSAGES.text("money", Decimals.plain(amount));
    }
}
