package org.ziping.importer.recognise;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.plan.TableKind;
import org.ziping.model.FundingSource;

/**
 * The header of a budget table whose columns are sources of money: 年度总金额 | 小计 | 中央级 | 省级 …
 *
 * @param row first header row
 * @param height rows it takes
 * @param columns grid column to source
 * @param extras grid column to what is printed once for all sources: executionRate, weight, score, deviationReason
 */
record SourcesHeader(int row, int height, Map<Integer, FundingSource> columns, Map<Integer, String> extras) {

    private static final int TALLEST = 3;
    private static final int FEWEST = 3;

    /** The header that starts in this row, if at least three sources, the total among them, stand side by side. */
    static Optional<SourcesHeader> find(GridView view, int row, Vocabulary vocabulary, Figures figures) {
        long here = view.starting(row).stream()
                .filter(c -> c.rowSpan() <= TALLEST)
                .filter(c -> vocabulary.field("fundingSources", c.text()).isPresent())
                .count();
        Map<Integer, String> byHand = view.byHand(row, TableKind.SOURCES);
        if (here < 2 && byHand.isEmpty()) {
            return Optional.empty();
        }
        int height = view.starting(row).stream()
                .mapToInt(GridCell::rowSpan)
                .filter(s -> s <= TALLEST)
                .max()
                .orElse(1);
        while (height < TALLEST && labels(view, row + height, vocabulary, figures)) {
            height++;
        }
        Map<Integer, FundingSource> columns = new LinkedHashMap<>();
        Map<Integer, String> extras = new LinkedHashMap<>();
        for (int column = 0; column < view.grid().columns(); column++) {
            Optional<FundingSource> source = source(view, row, height, column, vocabulary);
            if (source.isPresent() && !columns.containsValue(source.get())) {
                columns.put(column, source.get());
            } else if (source.isEmpty()) {
                extra(HeaderStack.of(view, row, height, column), column, vocabulary, extras);
            }
        }
        columns = ByHand.columns(columns, byHand, FundingSource::ofCode);
        if (!columns.containsValue(FundingSource.TOTAL)) {
            outerSubtotal(columns);
        }
        boolean enough = byHand.isEmpty()
                ? new HashSet<>(columns.values()).size() >= FEWEST && columns.containsValue(FundingSource.TOTAL)
                : !columns.isEmpty();
        return enough ? Optional.of(new SourcesHeader(row, height, columns, extras)) : Optional.empty();
    }

    /** 小计 | 中央 | 省 | 其他: where no total is named, the sum left or right of all sources is the total. */
    private static void outerSubtotal(Map<Integer, FundingSource> columns) {
        List<Integer> order = columns.keySet().stream().sorted().toList();
        if (!order.isEmpty()) {
            for (Integer end : List.of(order.get(0), order.get(order.size() - 1))) {
                if (columns.get(end) == FundingSource.SUBTOTAL) {
                    columns.put(end, FundingSource.TOTAL);
                }
            }
        }
    }

    private static void extra(HeaderStack stack, int column, Vocabulary vocabulary, Map<Integer, String> extras) {
        Optional<String> field = stack.meaning(label -> FundsHeader.field(label, vocabulary))
                .filter(f -> !FundsHeader.amount(f) && !extras.containsValue(f));
        boolean here = stack.bottom().filter(c -> c.column() == column).isPresent();
        if (here && field.isPresent()) {
            extras.put(column, field.get());
        }
    }

    /** Whether a row holds nothing but names of sources. */
    private static boolean labels(GridView view, int row, Vocabulary vocabulary, Figures figures) {
        var cells = row < view.rows() ? view.starting(row) : List.<GridCell>of();
        return cells.size() >= 2
                && cells.stream()
                        .noneMatch(c -> figures.numeric(c.text())
                                || vocabulary.field("budgetRows", c.text()).isPresent())
                && cells.stream()
                        .anyMatch(c ->
                                vocabulary.field("fundingSources", c.text()).isPresent());
    }

    private static Optional<FundingSource> source(
            GridView view, int row, int height, int column, Vocabulary vocabulary) {
        for (int r = row + height - 1; r >= row; r--) {
            GridCell cell = view.grid().cell(r, column);
            Optional<String> field = vocabulary.field("fundingSources", cell.text());
            if (field.isPresent() && cell.row() >= row && (cell.column() == column || r < row + height - 1)) {
                return FundingSource.ofCode(field.get());
            }
        }
        return Optional.empty();
    }
}
