package org.ziping.importer.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.recognise.IndicatorColumn.Field;

/** What the stacked header cells above a column mean, and which of several like columns counts. */
final class HeaderLabel {

    private HeaderLabel() {}

    /** The meaning of header cells from top to bottom: the words together, else the lowest that is known. */
    static Optional<Field> field(List<GridCell> stack, Vocabulary vocabulary) {
        if (stack.isEmpty()) {
            return Optional.empty();
        }
        Optional<Field> parent = named(stack.get(0).text(), vocabulary);
        if (stack.size() > 1 && parent.isPresent()) {
            Optional<Field> split =
                    split(parent.get(), stack.get(stack.size() - 1).text(), vocabulary);
            if (split.isPresent()) {
                return split;
            }
        }
        return new HeaderStack(stack)
                .meaning(
                        label -> vocabulary.field("indicatorColumns", label),
                        label -> vocabulary.exactField("indicatorColumns", label))
                .map(Field::ofCode);
    }

    /** Keeps one column of each field, and finds a name column where none is labelled. */
    static List<IndicatorColumn> settle(List<IndicatorColumn> found) {
        List<IndicatorColumn> kept = new ArrayList<>();
        boolean actualSeen = false;
        for (IndicatorColumn column : withoutTierWeights(found)) {
            Field field = column.field();
            if (field == Field.ACTUAL) {
                actualSeen = true;
            }
            if (field == Field.TARGET_UNIT && actualSeen && has(found, Field.TARGET_UNIT, column.first())) {
                kept.add(new IndicatorColumn(Field.ACTUAL_UNIT, column.first(), column.last()));
            } else if (field == Field.REASON || field == Field.TIER_WEIGHT || !has(kept, field)) {
                kept.add(column);
            } else if (field == Field.NAME) {
                kept.removeIf(c -> c.field() == Field.NAME);
                kept.add(column);
            }
        }
        if (!has(kept, Field.NAME)) {
            kept.replaceAll(
                    c -> c.field() == Field.SECOND_TIER ? new IndicatorColumn(Field.NAME, c.first(), c.last()) : c);
        }
        kept.sort(IndicatorHeader.LEFT_TO_RIGHT);
        return List.copyOf(kept);
    }

    /** 一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值: the points right of the name are the indicator's own. */
    private static List<IndicatorColumn> withoutTierWeights(List<IndicatorColumn> found) {
        Optional<IndicatorColumn> name =
                found.stream().filter(c -> c.field() == Field.NAME).reduce((first, second) -> second);
        boolean own = name.isPresent()
                && found.stream()
                        .anyMatch(c -> c.field() == Field.WEIGHT
                                && c.first() > name.get().last());
        return own
                ? found.stream()
                        .map(c -> c.field() == Field.WEIGHT
                                        && c.last() < name.get().first()
                                ? new IndicatorColumn(Field.TIER_WEIGHT, c.first(), c.last())
                                : c)
                        .toList()
                : found;
    }

    private static Optional<Field> named(String label, Vocabulary vocabulary) {
        return vocabulary.field("indicatorColumns", label).map(Field::ofCode);
    }

    private static Optional<Field> split(Field parent, String child, Vocabulary vocabulary) {
        Optional<String> role = vocabulary.field("splitColumns", child);
        if (parent == Field.NAME && role.filter("text"::equals).isPresent()) {
            return Optional.of(parent);
        }
        if (role.isEmpty() || (parent != Field.TARGET && parent != Field.ACTUAL)) {
            return Optional.empty();
        }
        boolean target = parent == Field.TARGET;
        return switch (role.get()) {
            case "sign" -> Optional.of(target ? Field.TARGET_SIGN : Field.OTHER);
            case "unit" -> Optional.of(target ? Field.TARGET_UNIT : Field.ACTUAL_UNIT);
            default -> Optional.of(parent);
        };
    }

    private static boolean has(List<IndicatorColumn> columns, Field field) {
        return columns.stream().anyMatch(c -> c.field() == field);
    }

    private static boolean has(List<IndicatorColumn> columns, Field field, int leftOf) {
        return columns.stream().anyMatch(c -> c.field() == field && c.first() < leftOf);
    }
}
