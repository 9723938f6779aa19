package org.ziping.form;

import java.util.List;
import java.util.Optional;

/**
 * The indicator table, or the part of it under some first tiers.
 *
 * @param label the cell at the left, over all rows (绩效指标); blank for none
 * @param labelWidth mm of the label
 * @param tiers beginnings of first tiers to show (产出, 效益); empty for all, {@link #REST} for those that
 *     no other table of the layout shows
 * @param indicators whether indicators are shown; a report may repeat the execution line alone
 * @param execution the budget-execution line, where the form prints it as a row of this table
 * @param total the closing row, where the form has one
 */
public record IndicatorsBlock(
        String label,
        int labelWidth,
        List<String> tiers,
        Optional<Boolean> indicators,
        List<IndicatorColumn> columns,
        Optional<ExecutionLine> execution,
        Optional<TotalLine> total)
        implements Block {

    /** Stands for the first tiers that no other table shows. */
    public static final String REST = "*";

    /** Refuses a table without columns or without a column of names. */
    public IndicatorsBlock {
        label = label == null ? "" : label;
        tiers = tiers == null ? List.of() : List.copyOf(tiers);
        columns = Demand.some("columns", columns);
        Demand.that(columns.stream().anyMatch(c -> c.field() == ColumnField.NAME), "demand.name");
    }

    /** The column of a field, if the form has it. */
    public Optional<IndicatorColumn> column(ColumnField field) {
        return columns.stream().filter(c -> c.field() == field).findFirst();
    }

    /** Whether the rows of indicators are shown. */
    public boolean showsIndicators() {
        return indicators.orElse(true);
    }
}
