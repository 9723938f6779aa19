package org.ziping.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rows of evaluations and what follows from them together. Nothing here depends on their order. */
public record Summary(List<SummaryRow> rows) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Takes a copy. */
    public Summary {
        rows = List.copyOf(rows);
    }

    /** The sum of one amount. */
    public Sum sum(Function<SummaryRow, Optional<BigDecimal>> amount) {
        return Sum.of(rows.stream().map(amount).toList());
    }

    /** Executed ÷ full-year budget in percent, over the rows where both are known. */
    public Average rate() {
        List<SummaryRow> known = rows.stream()
                .filter(r -> r.fullYear().isPresent() && r.executed().isPresent())
                .toList();
        BigDecimal executed = total(known.stream().map(SummaryRow::executed));
        BigDecimal fullYear = total(known.stream().map(SummaryRow::fullYear));
        return new Average(
                Average.quotient(executed.multiply(HUNDRED), fullYear), known.size(), rows.size() - known.size());
    }

    /** The average total, every evaluation alike; those without a total are left out. */
    public Average score() {
        return Average.weighted(parts(row -> Optional.of(BigDecimal.ONE)), rows.size());
    }

    /**
     * The average total weighted by full-year budget; evaluations without a total or without a budget are
     * left out, and so are budgets below 0, which can weigh nothing.
     */
    public Average weightedScore() {
        return Average.weighted(parts(row -> row.fullYear().filter(a -> a.signum() >= 0)), rows.size());
    }

    /** The spread of grades. */
    public Grades grades() {
        return Grades.of(rows);
    }

    private List<Average.Part> parts(Function<SummaryRow, Optional<BigDecimal>> weight) {
        return rows.stream()
                .flatMap(row -> row.total().stream()
                        .flatMap(total -> weight.apply(row).stream().map(w -> new Average.Part(total, w))))
                .toList();
    }

    private static BigDecimal total(Stream<Optional<BigDecimal>> amounts) {
        return amounts.flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
