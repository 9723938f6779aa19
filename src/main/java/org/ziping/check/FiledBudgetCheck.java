package org.ziping.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetExecution;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.FiledFigures;
import org.ziping.model.FundingSource;

/** The cells an imported file printed where this program computes: sums, balances and rates. */
final class FiledBudgetCheck {

    private static final Messages MESSAGES = Messages.of(FiledBudgetCheck.class);
    private static final Pattern NUMBER =
            Pattern.compile("\\s*(-?[0-9]{1,15}(?:\\.([0-9]{1,12}))?)\\s*[%\\uff05]?\\s*");

    private FiledBudgetCheck() {}

    static List<Check> all() {
        return List.of(
                Check.of("filed-budget-cell", FiledBudgetCheck::wrong),
                Check.of("filed-budget-zero", FiledBudgetCheck::zeros));
    }

    private record Cell(BudgetCell cell, String text, BigDecimal filed, Optional<BigDecimal> computed) {

        /** Whether both say the same to the precision that was printed, in 万元 or in 元. */
        boolean agrees() {
            return computed.filter(c -> same(c) || (!cell.row().rate() && same(c.movePointRight(4))))
                    .isPresent();
        }

        private boolean same(BigDecimal due) {
            return due.setScale(filed.scale(), RoundingMode.HALF_UP).compareTo(filed) == 0;
        }
    }

    /** Figures that differ from what the entered amounts come to. */
    private static Stream<Finding> wrong(Subject subject) {
        return cells(subject)
                .filter(c -> c.computed().isPresent() && !c.agrees())
                .map(c -> Draft.reminder("filed-budget-cell", new Place.OfBudget(c.cell()))
                        .fixedAs("fix.unfile", without(f -> f.equals(c.cell())))
                        .saysAs(
                                c.cell().row().rate() ? "filed-budget-cell.rate" : "filed-budget-cell",
                                subject,
                                place(c.cell()),
                                c.text().strip(),
                                c.computed().orElseThrow(),
                                calculation(c.cell(), subject.evaluation().budget())));
    }

    /** Rates printed although there is nothing to divide by; one finding for all. */
    private static Stream<Finding> zeros(Subject subject) {
        BudgetExecution budget = subject.evaluation().budget();
        List<Cell> cells = cells(subject)
                .filter(c -> c.cell().row().rate() && c.computed().isEmpty())
                .filter(c -> c.filed().signum() == 0 || nothingToDivideBy(c.cell(), budget))
                .toList();
        if (cells.isEmpty()) {
            return Stream.empty();
        }
        List<BudgetCell> places = cells.stream().map(Cell::cell).toList();
        return Stream.of(Draft.hint("filed-budget-zero", new Place.OfBudget(places.get(0)))
                .fixedAs("fix.unfile", without(places::contains))
                .says(
                        subject,
                        cells.size(),
                        Listing.plain(
                                places.stream().map(FiledBudgetCheck::place).toList()),
                        cells.get(0).text().strip()));
    }

    /** A rate filed without its amounts may well be right; over a budget known to be 0 it is not. */
    private static boolean nothingToDivideBy(BudgetCell cell, BudgetExecution budget) {
        return budget.amount(BudgetRow.FULL_YEAR, cell.source())
                .filter(a -> a.signum() == 0)
                .isPresent();
    }

    private static Stream<Cell> cells(Subject subject) {
        BudgetExecution budget = subject.evaluation().budget();
        Map<BudgetCell, String> filed =
                subject.evaluation().filed().map(FiledFigures::cells).orElse(Map.of());
        return filed.entrySet().stream()
                .filter(e -> !e.getKey().entered())
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(BudgetCell::row).thenComparing(BudgetCell::source)))
                .flatMap(e -> read(e.getKey(), e.getValue(), budget).stream());
    }

    private static Optional<Cell> read(BudgetCell cell, String text, BudgetExecution budget) {
        Matcher number = NUMBER.matcher(text.replace(",", "").replace("\uff0c", ""));
        return number.matches()
                ? Optional.of(new Cell(cell, text, new BigDecimal(number.group(1)), computed(cell, budget)))
                : Optional.empty();
    }

    private static Optional<BigDecimal> computed(BudgetCell cell, BudgetExecution budget) {
        return cell.row().rate() ? budget.rate(cell.row(), cell.source(), 2) : budget.amount(cell.row(), cell.source());
    }

    private static String calculation(BudgetCell cell, BudgetExecution budget) {
        if (!cell.row().rate()) {
            return "";
        }
        BudgetRow part = cell.row() == BudgetRow.RECEIVED_RATE ? BudgetRow.RECEIVED : BudgetRow.EXECUTED;
        return amount(part, cell.source(), budget) + " ÷ " + amount(BudgetRow.FULL_YEAR, cell.source(), budget);
    }

    private static String amount(BudgetRow row, FundingSource source, BudgetExecution budget) {
        return budget.amount(row, source).map(Decimals::plain).orElse("—");
    }

    private static String place(BudgetCell cell) {
        return MESSAGES.text("cell", BudgetAmountChecks.row(cell.row()), BudgetAmountChecks.source(cell.source()));
    }

    private static UnaryOperator<Evaluation> without(Predicate<BudgetCell> cells) {
        return evaluation -> evaluation.withFiled(evaluation.filed().map(filed -> {
            Map<BudgetCell, String> kept = new HashMap<>(filed.cells());
            kept.keySet().removeIf(cells);
            return filed.withCells(kept);
        }));
    }
}
