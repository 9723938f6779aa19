package org.ziping.importer.recognise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

    private static final int TALLEST = 3;
    private static final String WHOLE_YEAR = "全年";

    /** The header in this row, if at least two amounts are named side by side and no number stands between. */
    static Optional<FundsHeader> find(GridView view, int row, Vocabulary vocabulary, Figures figures) {
        List<GridCell> cells = view.starting(row);
        List<GridCell> named = cells.stream()
                .filter(c -> c.rowSpan() <= TALLEST && Labels.labelled(c.text()).isEmpty())
                .filter(c -> field(c.text(), vocabulary).isPresent())
                .toList();
        boolean numbers = cells.stream().anyMatch(c -> figures.numeric(c.text()));
        Map<Integer, String> byHand = view.byHand(row, TableKind.FUNDS);
        boolean tasks = cells.stream()
                .anyMatch(c -> vocabulary
                        .pattern("taskHeader")
                        .matcher(Labels.core(c.text()))
                        .matches());
        if ((named.isEmpty() && byHand.isEmpty()) || numbers || (tasks && byHand.isEmpty())) {
            return Optional.empty();
        }
        int height = named.stream().mapToInt(GridCell::rowSpan).max().orElse(1);
        if (height == 1 && named.size() > 1 && subHeader(view, row + 1, vocabulary)) {
            height = 2;
        }
        Map<Integer, String> columns = new LinkedHashMap<>();
        Optional<String> weight = Optional.empty();
        for (int column = 0; column < view.grid().columns(); column++) {
            HeaderStack stack = HeaderStack.of(view, row, height, column);
            Optional<GridCell> bottom = stack.bottom().filter(startsAt(column));
            Optional<String> field =
                    bottom.isEmpty() ? Optional.empty() : stack.meaning(label -> field(label, vocabulary));
            if (bottom.isPresent() && field.isEmpty() && column > 0) {
                field = vocabulary
                        .exactField("fundsColumns", bottom.get().text())
                        .filter(f -> columns.containsValue("fullYear") || budgetBeside(f, named, vocabulary));
            }
            if (field.filter("fullYear"::equals).isPresent()
                    && adjusted(bottom.orElseThrow().text(), vocabulary)) {
                int last = row + height - 1;
                columns.replaceAll((c, f) -> beforeAdjustment(view.grid().text(last, c), f, columns, vocabulary));
            }
            if (field.filter("fullYear"::equals).isPresent()
                    && bottom.orElseThrow().text().contains(WHOLE_YEAR)) {
                // 年初 | 调整 | 全年: what was changed during the year is not what it came to
                int end = row + height;
                columns.entrySet().removeIf(e -> e.getValue().equals("fullYear") && changed(view, end, e.getKey()));
            }
            if (field.isEmpty()
                    || columns.containsValue(field.get())
                    || sources(view, row + height, column, vocabulary)) {
                continue;
            }
            columns.put(column, field.get());
            if (field.get().equals("score")) {
                var matcher = vocabulary
                        .pattern("weightInLabel")
                        .matcher(Labels.squeeze(bottom.orElseThrow().text()));
                weight = matcher.find() ? Optional.of(matcher.group(1)) : weight;
            }
        }
        Map<Integer, String> corrected = ByHand.columns(columns, byHand, ByHand::read);
        long amounts = corrected.values().stream().filter(FundsHeader::amount).count();
        int first =
                corrected.keySet().stream().mapToInt(Integer::intValue).min().orElse(0);
        return amounts < (byHand.isEmpty() ? 2 : 1) || first == 0
                ? Optional.empty()
                : Optional.of(new FundsHeader(row, height, corrected, first, weight));
    }

    /** 年初 and 预算 alone are amounts where other words of the header name amounts: 预算 | 决算, 年初 | 追加后. */
    private static boolean budgetBeside(String field, List<GridCell> named, Vocabulary vocabulary) {
        Set<String> others = named.stream()
                .flatMap(c -> field(c.text(), vocabulary).stream())
                .filter(FundsHeader::amount)
                .collect(Collectors.toSet());
        return amount(field) && !field.equals("executed") && !others.isEmpty() && !others.contains(field);
    }

    /** 预算安排 beside 调整预算 is the budget at the year's beginning, unless the form names that one too. */
    private static String beforeAdjustment(
            String label, String field, Map<Integer, String> columns, Vocabulary vocabulary) {
        return field.equals("fullYear") && !columns.containsValue("initial") && plain(label, vocabulary)
                ? "initial"
                : field;
    }

    /** Whether a budget is named as it came to be by a change; 预算调整数 may be the change itself and is not. */
    static boolean adjusted(String label, Vocabulary vocabulary) {
        return vocabulary.pattern("adjustedBudget").matcher(Labels.core(label)).find();
    }

    /** Whether a budget is named neither as changed nor as that of the whole year. */
    static boolean plain(String label, Vocabulary vocabulary) {
        return !adjusted(label, vocabulary)
                && !vocabulary
                        .pattern("wholeYearBudget")
                        .matcher(Labels.core(label))
                        .find();
    }

    private static boolean changed(GridView view, int end, int column) {
        String heading = Labels.core(view.grid().text(end - 1, column));
        return heading.contains("调整") && !heading.contains("后") && !heading.contains(WHOLE_YEAR);
    }

    private static Predicate<GridCell> startsAt(int column) {
        return cell -> cell.column() == column;
    }

    /** Whether the column holds the names of the sources, whatever its own header says, as 年度预算数（万元） may. */
    private static boolean sources(GridView view, int row, int column, Vocabulary vocabulary) {
        return vocabulary.field("fundingSources", view.grid().text(row, column)).isPresent();
    }

    private static boolean subHeader(GridView view, int row, Vocabulary vocabulary) {
        List<GridCell> cells = row < view.rows() ? view.starting(row) : List.of();
        return cells.size() >= 2
                && cells.stream().allMatch(c -> field(c.text(), vocabulary).isPresent());
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
