package org.ziping.importer.recognise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.plan.TableKind;

/**
 * The header of a budget table whose rows are sources of money: 年初预算数 | 全年预算数 | 全年执行数 …
 *
 * @param row its row
 * @param height rows it takes
 * @param columns grid column to field: a budget row's code, or weight, score, deviationReason
 * @param firstAmount leftmost of these columns; the sources stand left of it
 * @param weight points printed inside the score's label, as in 得分（20分*执行率）
 */
record FundsHeader(int row, int height, Map<Integer, String> columns, int firstAmount, Optional<String> weight) {

    /** The header in this row, if at least two amounts are named side by side and no number stands between. */
    static Optional<FundsHeader> find(GridView view, int row, Vocabulary vocabulary, Figures figures) {
        Map<Integer, String> columns = new LinkedHashMap<>();
        Optional<String> weight = Optional.empty();
        int height = 1;
        for (GridCell cell : view.starting(row)) {
            if (figures.numeric(cell.text())) {
                return Optional.empty();
            }
            Optional<String> field = field(cell.text(), vocabulary);
            if (field.isEmpty() || columns.containsValue(field.get())) {
                continue;
            }
            columns.put(cell.column(), field.get());
            height = Math.max(height, cell.rowSpan());
            if (field.get().equals("score")) {
                var matcher = vocabulary.pattern("weightInLabel").matcher(Labels.squeeze(cell.text()));
                weight = matcher.find() ? Optional.of(matcher.group(1)) : weight;
            }
        }
        Map<Integer, String> byHand = view.byHand(row, TableKind.FUNDS);
        columns = ByHand.columns(columns, byHand, ByHand::read);
        long amounts = columns.values().stream().filter(FundsHeader::amount).count();
        if (amounts < (byHand.isEmpty() ? 2 : 1) || height > 3) {
            return Optional.empty();
        }
        int first = columns.keySet().stream().mapToInt(Integer::intValue).min().orElse(0);
        return first == 0 ? Optional.empty() : Optional.of(new FundsHeader(row, height, columns, first, weight));
    }

    static boolean amount(String field) {
        return switch (field) {
            case "initial", "fullYear", "received", "executed" -> true;
            default -> false;
        };
    }

    static Optional<String> field(String label, Vocabulary vocabulary) {
        return vocabulary
                .field("budgetRows", label)
                .or(() -> vocabulary.field("indicatorColumns", label).filter(f -> switch (f) {
                    case "weight", "score", "deviationReason" -> true;
                    default -> false;
                }));
    }
}
