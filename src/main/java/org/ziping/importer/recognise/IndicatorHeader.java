package org.ziping.importer.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.plan.TableKind;
import org.ziping.importer.recognise.IndicatorColumn.Field;

/**
 * The header of an indicator table, one to three rows high.
 *
 * @param row first header row
 * @param height rows it takes
 * @param columns the columns it names, left to right
 * @param context columns that say of every row whose it is, by field of the header: project, unit, department, year
 */
record IndicatorHeader(int row, int height, List<IndicatorColumn> columns, Map<String, Integer> context) {

    private static final int TALLEST = 3;
    private static final Set<String> CONTEXT = Set.of("project", "unit", "department", "year", "projectCode");
    private static final Set<Field> TELLING = EnumSet.of(
            Field.FIRST_TIER, Field.SECOND_TIER, Field.NAME, Field.TARGET, Field.ACTUAL, Field.WEIGHT, Field.SCORE);

    /** The header that starts in this row, if one does. */
    static Optional<IndicatorHeader> find(GridView view, int row, Vocabulary vocabulary) {
        Map<Integer, String> byHand = view.byHand(row, TableKind.INDICATORS);
        List<GridCell> cells = view.starting(row).stream()
                .filter(c -> c.rowSpan() <= TALLEST && Labels.labelled(c.text()).isEmpty())
                .toList();
        List<GridCell> named = cells.stream()
                .filter(c -> vocabulary.field("indicatorColumns", c.text()).isPresent())
                .toList();
        long fields = named.stream()
                .map(c -> vocabulary.field("indicatorColumns", c.text()))
                .distinct()
                .count();
        long numbers = cells.stream()
                .filter(c -> vocabulary
                        .pattern("number")
                        .matcher(Labels.squeeze(c.text()))
                        .matches())
                .count();
        if ((fields < 2 || numbers > 1) && byHand.isEmpty()) {
            return Optional.empty();
        }
        int height = height(named, cells.get(0), vocabulary);
        if (height == 1 && subHeader(view, row + 1, vocabulary)) {
            height = 2;
        }
        List<IndicatorColumn> columns = ByHand.indicators(columns(view, row, height, vocabulary), byHand);
        return valid(columns) || (!byHand.isEmpty() && measured(columns))
                ? Optional.of(new IndicatorHeader(row, height, columns, context(view, row, height, vocabulary)))
                : Optional.empty();
    }

    /** The tallest heading counts, but not a label at the side that hangs down over a short table. */
    private static int height(List<GridCell> named, GridCell first, Vocabulary vocabulary) {
        boolean side = vocabulary.means("rows", "sideLabel", first.text());
        int others = named.stream()
                .filter(c -> !(side && c.equals(first)))
                .mapToInt(GridCell::rowSpan)
                .max()
                .orElse(1);
        return side && named.size() > 2 ? others : Math.max(others, named.contains(first) ? first.rowSpan() : 1);
    }

    private static Map<String, Integer> context(GridView view, int row, int height, Vocabulary vocabulary) {
        Map<String, Integer> context = new LinkedHashMap<>();
        for (int column = 0; column < view.grid().columns(); column++) {
            int at = column;
            HeaderStack.of(view, row, height, column)
                    .bottom()
                    .filter(c -> c.column() == at)
                    .filter(c -> vocabulary.field("indicatorColumns", c.text()).isEmpty())
                    .flatMap(c -> vocabulary.field("headerFields", c.text()))
                    .filter(CONTEXT::contains)
                    .ifPresent(field -> context.putIfAbsent(field, at));
        }
        return context;
    }

    Optional<IndicatorColumn> column(Field field) {
        return columns.stream().filter(c -> c.field() == field).findFirst();
    }

    List<IndicatorColumn> all(Field field) {
        return columns.stream().filter(c -> c.field() == field).toList();
    }

    /** The same columns over rows that begin at the top of another grid, where the header is not repeated. */
    IndicatorHeader goingOn() {
        return new IndicatorHeader(0, 0, columns, context);
    }

    /** Whether the rows stand under the same columns as those of another header. */
    boolean sameColumns(IndicatorHeader other) {
        return columns.equals(other.columns);
    }

    int end() {
        return row + height;
    }

    private static boolean subHeader(GridView view, int row, Vocabulary vocabulary) {
        List<GridCell> cells = row < view.rows() ? view.starting(row) : List.of();
        long labels = cells.stream()
                .filter(c -> vocabulary.field("indicatorColumns", c.text()).isPresent()
                        || vocabulary.field("splitColumns", c.text()).isPresent())
                .count();
        return labels >= 2 && labels == cells.size();
    }

    private static List<IndicatorColumn> columns(GridView view, int row, int height, Vocabulary vocabulary) {
        List<IndicatorColumn> columns = new ArrayList<>();
        Optional<GridCell> previous = Optional.empty();
        for (int column = 0; column < view.grid().columns(); column++) {
            List<GridCell> stack = HeaderStack.of(view, row, height, column).cells();
            Optional<Field> field = HeaderLabel.field(stack, vocabulary);
            GridCell bottom = stack.isEmpty() ? view.grid().cell(row, column) : stack.get(stack.size() - 1);
            if (field.isPresent()) {
                int size = columns.size();
                if (previous.filter(bottom::equals).isPresent()
                        && columns.get(size - 1).field() == field.get()) {
                    columns.set(
                            size - 1,
                            new IndicatorColumn(
                                    field.get(), columns.get(size - 1).first(), column));
                } else {
                    columns.add(new IndicatorColumn(field.get(), column, column));
                }
                previous = Optional.of(bottom);
            } else {
                previous = Optional.empty();
            }
        }
        List<IndicatorColumn> ofTheYear = HeaderYears.settle(columns, view, row + height - 1, vocabulary);
        return HeaderLabel.settle(SplitTiers.of(ofTheYear, view, row + height, vocabulary));
    }

    /** What a table needs at least when a person says that it is one. */
    private static boolean measured(List<IndicatorColumn> columns) {
        return columns.stream().anyMatch(c -> c.field() == Field.NAME)
                && columns.stream().anyMatch(c -> c.field() == Field.TARGET || c.field() == Field.ACTUAL);
    }

    private static boolean valid(List<IndicatorColumn> columns) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        columns.forEach(c -> fields.add(c.field()));
        boolean measured = fields.contains(Field.TARGET) || fields.contains(Field.ACTUAL);
        boolean pointed = fields.contains(Field.WEIGHT) || fields.contains(Field.SCORE);
        boolean tiered = fields.contains(Field.FIRST_TIER) || fields.contains(Field.SECOND_TIER);
        fields.retainAll(TELLING);
        return fields.contains(Field.NAME) && (measured || (pointed && tiered)) && fields.size() >= 3;
    }

    static final Comparator<IndicatorColumn> LEFT_TO_RIGHT = Comparator.comparingInt(IndicatorColumn::first);
}
