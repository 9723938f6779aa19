package org.ziping.importer.recognise;

import java.util.HashSet;
import java.util.LinkedHashMap;
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
 */
record SourcesHeader(int row, int height, Map<Integer, FundingSource> columns) {

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
        for (int column = 0; column < view.grid().columns(); column++) {
            Optional<FundingSource> source = source(view, row, height, column, vocabulary);
            if (source.isPresent() && !columns.containsValue(source.get())) {
                columns.put(column, source.get());
            }
        }
        columns = ByHand.columns(columns, byHand, FundingSource::ofCode);
        if (!columns.containsValue(FundingSource.TOTAL)) {
            leadingSubtotal(columns);
        }
        boolean enough = byHand.isEmpty()
                ? new HashSet<>(columns.values()).size() >= FEWEST && columns.containsValue(FundingSource.TOTAL)
                : !columns.isEmpty();
        return enough ? Optional.of(new SourcesHeader(row, height, columns)) : Optional.empty();
    }

    /** 小计 | 中央 | 省 | 市 | 区县 | 其他: where no total is named, the sum left of all sources is the total. */
    private static void leadingSubtotal(Map<Integer, FundingSource> columns) {
        columns.entrySet().stream()
                .min(Map.Entry.comparingByKey())
                .filter(first -> first.getValue() == FundingSource.SUBTOTAL)
                .ifPresent(first -> first.setValue(FundingSource.TOTAL));
    }

    /** Whether a row holds nothing but names of sources. */
    private static boolean labels(GridView view, int row, Vocabulary vocabulary, Figures figures) {
        var cells = row < view.rows() ? view.starting(row) : java.util.List.<GridCell>of();
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
