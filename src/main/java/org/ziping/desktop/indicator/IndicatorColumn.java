package org.ziping.desktop.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ziping.base.Messages;
import org.ziping.desktop.control.GridColumn;
import org.ziping.model.IndicatorField;

/** The columns of the indicator table from left to right. */
enum IndicatorColumn {
    FIRST_TIER(IndicatorField.FIRST_TIER),
    SECOND_TIER(IndicatorField.SECOND_TIER),
    NAME(IndicatorField.NAME),
    WEIGHT(IndicatorField.WEIGHT),
    TARGET(IndicatorField.TARGET),
    ACTUAL(IndicatorField.ACTUAL),
    COMPLETION_RATE(IndicatorField.COMPLETION_RATE),
    SCORE(IndicatorField.SCORE),
    /** Whether the deviation is to be explained; the text itself stands below the table. */
    REASON(IndicatorField.REASON),
    LAST_TARGET("lastTarget"),
    LAST_ACTUAL("lastActual"),
    LAST_COMPLETION("lastCompletion"),
    LAST_SCORE("lastScore");

    private static final Messages MESSAGES = Messages.of(IndicatorColumn.class);

    private final Optional<IndicatorField> field;
    private final String key;

    IndicatorColumn(IndicatorField field) {
        this.field = Optional.of(field);
        this.key = field.code();
    }

    IndicatorColumn(String key) {
        this.field = Optional.empty();
        this.key = key;
    }

    /** What it shows of the evaluation; nothing for a column of last year. */
    Optional<IndicatorField> field() {
        return field;
    }

    String title() {
        return MESSAGES.text("column." + key);
    }

    /** Whether it shows what the year before came to. */
    boolean lastYear() {
        return field.isEmpty();
    }

    /** Whether neighbouring rows with the same text share one cell. */
    boolean tier() {
        return this == FIRST_TIER || this == SECOND_TIER;
    }

    static IndicatorColumn at(int column) {
        return values()[column];
    }

    /** The column that shows a field. */
    static Optional<IndicatorColumn> of(IndicatorField field) {
        return Arrays.stream(values())
                .filter(column -> column.field.equals(Optional.of(field)))
                .findFirst();
    }

    /**
     * The columns of the grid.
     *
     * @param marked whether targets carry a mark on last year, which takes room
     * @param lastYear whether last year's columns are shown
     */
    static List<GridColumn> grid(boolean marked, boolean lastYear) {
        return Arrays.stream(values())
                .filter(column -> lastYear || !column.lastYear())
                .map(column -> lastYear ? column.narrow() : column.gridColumn(marked))
                .toList();
    }

    private GridColumn gridColumn(boolean marked) {
        return switch (this) {
            case FIRST_TIER -> GridColumn.centred(title(), 6, 0.6);
            case SECOND_TIER -> GridColumn.centred(title(), 7.5, 1.6);
            case NAME -> GridColumn.text(title(), 12, 3);
            case WEIGHT -> GridColumn.figures(title(), 3.5, 0.2);
            case TARGET -> GridColumn.figures(title(), marked ? 6.8 : 6, 1);
            case ACTUAL -> GridColumn.figures(title(), 6, 1);
            case COMPLETION_RATE -> GridColumn.figures(title(), 5.5, 0.3);
            case SCORE -> GridColumn.figures(title(), 5, 0.3);
            case REASON -> GridColumn.centred(title(), 5, 0.2);
            case LAST_TARGET, LAST_ACTUAL, LAST_COMPLETION, LAST_SCORE -> narrow();
        };
    }

    /** Where last year stands beside, every column gives some room. */
    private GridColumn narrow() {
        return switch (this) {
            case FIRST_TIER -> GridColumn.centred(title(), 5, 0.6);
            case SECOND_TIER -> GridColumn.centred(title(), 6.5, 1.6);
            case NAME -> GridColumn.text(title(), 9, 3);
            case WEIGHT -> GridColumn.figures(title(), 3.5, 0.2);
            case TARGET -> GridColumn.figures(title(), 6.8, 1);
            case ACTUAL -> GridColumn.figures(title(), 5.5, 1);
            case COMPLETION_RATE -> GridColumn.figures(title(), 5, 0.3);
            case SCORE -> GridColumn.figures(title(), 4.5, 0.3);
            case REASON -> GridColumn.centred(title(), 5, 0.2);
            case LAST_TARGET, LAST_ACTUAL -> GridColumn.figures(title(), 5, 0.5).under(MESSAGES.text("column.last"));
            case LAST_COMPLETION -> GridColumn.figures(title(), 5, 0.2).under(MESSAGES.text("column.last"));
            case LAST_SCORE -> GridColumn.figures(title(), 3.4, 0.2).under(MESSAGES.text("column.last"));
        };
    }
}
