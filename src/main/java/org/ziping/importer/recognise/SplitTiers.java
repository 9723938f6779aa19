package org.ziping.importer.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.recognise.IndicatorColumn.Field;

/**
 * Tiers that a header names together: 指标类别 or 绩效指标 over two or three columns whose rows hold the
 * tiers one by one, and 指标类型, which is a tier in some forms and 定性 or 定量 in others.
 */
final class SplitTiers {

    private static final int THREE_TIERS = 3;

    private SplitTiers() {}

    static List<IndicatorColumn> of(List<IndicatorColumn> columns, GridView view, int firstRow, Vocabulary vocabulary) {
        List<IndicatorColumn> split = new ArrayList<>();
        TierNames names = new TierNames(vocabulary);
        for (IndicatorColumn column : columns) {
            int width = column.last() - column.first() + 1;
            boolean apart = width > 1 && apart(view, firstRow, column);
            if (column.field() == Field.TIER_OR_NATURE) {
                Field tier = lacks(columns, Field.FIRST_TIER) && names.firstIn(view, firstRow, column.first())
                        ? Field.FIRST_TIER
                        : Field.SECOND_TIER;
                split.add(named(nature(view, firstRow, column, vocabulary) ? Field.OTHER : tier, column));
            } else if (otherTier(column, columns, view, firstRow, names)) {
                boolean first = names.firstIn(view, firstRow, column.first());
                split.add(named(first ? Field.FIRST_TIER : Field.SECOND_TIER, column));
            } else if (column.field() == Field.FIRST_TIER && width == 2 && apart && lacks(columns, Field.SECOND_TIER)) {
                split.add(new IndicatorColumn(Field.FIRST_TIER, column.first(), column.first()));
                split.add(new IndicatorColumn(Field.SECOND_TIER, column.last(), column.last()));
            } else if (column.field() == Field.NAME
                    && width == THREE_TIERS
                    && apart
                    && lacks(columns, Field.FIRST_TIER)) {
                split.add(new IndicatorColumn(Field.FIRST_TIER, column.first(), column.first()));
                split.add(new IndicatorColumn(Field.SECOND_TIER, column.first() + 1, column.first() + 1));
                split.add(new IndicatorColumn(Field.NAME, column.last(), column.last()));
            } else if (tiersBesideName(column, columns, view, firstRow, names)) {
                boolean first = names.firstIn(view, firstRow, column.first());
                split.add(named(first ? Field.FIRST_TIER : Field.SECOND_TIER, column));
            } else if (column.field() == Field.NAME && width == 2 && names.fill(view, firstRow, column.first())) {
                beside(column, columns, split, view, firstRow, names);
            } else {
                split.add(column);
            }
        }
        return split;
    }

    /**
     * A name heading over two columns, of which the left one holds tiers. Where both tiers have headings already, and
     * theirs stand over the tier above, all headings are one column too far left.
     */
    private static void beside(
            IndicatorColumn name,
            List<IndicatorColumn> columns,
            List<IndicatorColumn> split,
            GridView view,
            int firstRow,
            TierNames names) {
        boolean noFirst = lacks(columns, Field.FIRST_TIER);
        boolean noSecond = lacks(columns, Field.SECOND_TIER);
        Field left = Field.OTHER;
        if (noSecond) {
            left = noFirst && names.firstIn(view, firstRow, name.first()) ? Field.FIRST_TIER : Field.SECOND_TIER;
        } else {
            Optional<IndicatorColumn> second =
                    split.stream().filter(c -> c.field() == Field.SECOND_TIER).findFirst();
            if (second.isPresent() && names.firstIn(view, firstRow, second.get().first())) {
                left = Field.SECOND_TIER;
                split.replaceAll(c -> c.field() == Field.FIRST_TIER
                        ? named(Field.OTHER, c)
                        : c.field() == Field.SECOND_TIER ? named(Field.FIRST_TIER, c) : c);
            }
        }
        split.add(new IndicatorColumn(left, name.first(), name.first()));
        split.add(new IndicatorColumn(Field.NAME, name.last(), name.last()));
    }

    /** 绩效指标 | 指标内容: of two columns that may hold the name, a left one with nothing but tiers holds the tier. */
    private static boolean tiersBesideName(
            IndicatorColumn column, List<IndicatorColumn> columns, GridView view, int firstRow, TierNames names) {
        return column.field() == Field.NAME
                && lacks(columns, Field.SECOND_TIER)
                && columns.stream().anyMatch(c -> c.field() == Field.NAME && c.first() > column.last())
                && names.fill(view, firstRow, column.first());
    }

    /** 指标类别 or 指标性质 over a column in which nothing but tiers stand, those of the other height perhaps. */
    private static boolean otherTier(
            IndicatorColumn column, List<IndicatorColumn> columns, GridView view, int firstRow, TierNames names) {
        return (column.field() == Field.FIRST_TIER || column.field() == Field.TARGET_SIGN)
                && column.first() == column.last()
                && lacks(columns, Field.SECOND_TIER)
                && lacks(columns, Field.TIER_OR_NATURE)
                && (column.field() == Field.FIRST_TIER || lacks(columns, Field.FIRST_TIER))
                && names.fill(view, firstRow, column.first());
    }

    private static IndicatorColumn named(Field field, IndicatorColumn column) {
        return new IndicatorColumn(field, column.first(), column.last());
    }

    /** Whether the first row below has a cell of its own in every column under the header. */
    private static boolean apart(GridView view, int row, IndicatorColumn column) {
        for (int c = column.first(); c <= column.last(); c++) {
            GridCell cell = view.grid().cell(row, c);
            if (cell.columnSpan() > 1 || cell.blank()) {
                return false;
            }
        }
        return true;
    }

    private static boolean nature(GridView view, int row, IndicatorColumn column, Vocabulary vocabulary) {
        Optional<String> first = Optional.of(Labels.squeeze(view.grid().text(row, column.first())));
        return first.filter(vocabulary.words("natureWords")::contains).isPresent();
    }

    private static boolean lacks(List<IndicatorColumn> columns, Field field) {
        return columns.stream().noneMatch(c -> c.field() == field);
    }
}
