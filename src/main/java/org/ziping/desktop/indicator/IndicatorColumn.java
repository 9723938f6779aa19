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
    SCORE(IndicatorField.SCORE);

    private static final Messages MESSAGES = Messages.of(IndicatorColumn.class);

    private final IndicatorField field;

    IndicatorColumn(IndicatorField field) {
        this.field = field;
    }

    IndicatorField field() {
        return field;
    }

    String title() {
        return MESSAGES.text("column." + field.code());
    }

    /** Whether neighbouring rows with the same text share one cell. */
    boolean tier() {
        return this == FIRST_TIER || this == SECOND_TIER;
    }

    static IndicatorColumn at(int column) {
        return values()[column];
    }

    /** The column that shows a field; the reason has none. */
    static Optional<IndicatorColumn> of(IndicatorField field) {
        return Arrays.stream(values()).filter(column -> column.field == field).findFirst();
    }

    static List<GridColumn> grid() {
        return Arrays.stream(values()).map(IndicatorColumn::gridColumn).toList();
    }

    private GridColumn gridColumn() {
        return switch (this) {
            case FIRST_TIER -> GridColumn.centred(title(), 6, 0.6);
            case SECOND_TIER -> GridColumn.centred(title(), 7.5, 1.6);
            case NAME -> GridColumn.text(title(), 12, 3);
            case WEIGHT -> GridColumn.figures(title(), 3.5, 0.2);
            case TARGET, ACTUAL -> GridColumn.figures(title(), 6, 1);
            case COMPLETION_RATE -> GridColumn.figures(title(), 5.5, 0.3);
            case SCORE -> GridColumn.figures(title(), 5, 0.3);
        };
    }
}
