package org.ziping.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ziping.form.MoneyUnit;
import org.ziping.form.SummaryBlock;
import org.ziping.form.SummaryColumn;
import org.ziping.form.SummaryField;
import org.ziping.scoring.Grade;
import org.ziping.summary.Summary;
import org.ziping.summary.SummaryRow;

/** The list of a summary: a row for each evaluation, and the closing row. */
final class SummaryTable {

    private static final String NO_VALUE = "—";

    private final Summary summary;
    private final SummaryBlock block;
    private final MoneyUnit money;
    private final Fields fields;

    SummaryTable(Summary summary, SummaryBlock block, MoneyUnit money, Fields fields) {
        this.summary = summary;
        this.block = block;
        this.money = money;
        this.fields = fields;
    }

    Table make(TableFrame frame) {
        List<Cell> head = new ArrayList<>();
        for (SummaryColumn column : block.columns()) {
            head.add(Cell.label(head.size(), fields.expand(column.label())).strong());
        }
        List<Table.Row> rows = new ArrayList<>(List.of(TableFrame.row(head)));
        for (int i = 0; i < summary.rows().size(); i++) {
            rows.add(TableFrame.row(row(i)));
        }
        rows.add(TableFrame.row(total()));
        List<Integer> shares =
                block.columns().stream().map(SummaryColumn::width).toList();
        List<List<String>> texts =
                rows.stream().map(r -> r.texts(block.columns().size())).toList();
        return frame.fitted(shares, texts.get(0), texts.subList(1, texts.size()), true)
                .table(1, rows);
    }

    private List<Cell> row(int number) {
        SummaryRow row = summary.rows().get(number);
        List<Cell> cells = new ArrayList<>();
        for (SummaryColumn column : block.columns()) {
            int at = cells.size();
            Cell cell = figure(column.field(), row, number)
                    .map(f -> Cell.figure(at, f).aligned(column.align()))
                    .orElseGet(() -> Cell.text(at, text(column.field(), row, number), column.align()));
            cells.add(cell);
        }
        return cells;
    }

    private Optional<Figure> figure(SummaryField field, SummaryRow row, int number) {
        return switch (field) {
            case INITIAL, FULL_YEAR, EXECUTED ->
                amount(field).apply(row).map(a -> Figure.plain(money.of(a), key(field, number)));
            case EXECUTION_RATE -> row.rate().map(Figure::percent);
            case SCORE -> row.total().map(t -> Figure.plain(t, ""));
            default -> Optional.empty();
        };
    }

    private static String text(SummaryField field, SummaryRow row, int number) {
        return switch (field) {
            case NUMBER -> String.valueOf(number + 1);
            case PROJECT_CODE -> row.projectCode();
            case PROJECT -> row.project();
            case UNIT -> row.unit();
            case DEPARTMENT -> row.department();
            case YEAR -> row.year().map(String::valueOf).orElse("");
            case GRADE -> row.grade().map(Grade::label).orElse("");
            case EXECUTION_RATE -> rateless(row) ? NO_VALUE : "";
            default -> "";
        };
    }

    /** Whether a rate has no value because the budget is 0, not because something is unknown. */
    private static boolean rateless(SummaryRow row) {
        return row.fullYear().filter(a -> a.signum() == 0).isPresent();
    }

    /** The label stands before the first sum; what lies between sums is blank. */
    private List<Cell> total() {
        List<Cell> cells = new ArrayList<>();
        int columns = block.columns().size();
        int labelled = 0;
        while (labelled < columns && !block.columns().get(labelled).field().summed()) {
            labelled++;
        }
        if (labelled > 0) {
            cells.add(Cell.label(0, fields.expand(block.total()))
                    .spanning(1, labelled)
                    .strong());
        }
        for (int c = labelled; c < columns; c++) {
            int at = c;
            SummaryColumn column = block.columns().get(c);
            cells.add(sum(column.field())
                    .map(f -> Cell.figure(at, f).aligned(column.align()))
                    .orElseGet(() -> Cell.blank(at))
                    .strong());
        }
        return cells;
    }

    private Optional<Figure> sum(SummaryField field) {
        return switch (field) {
            case INITIAL, FULL_YEAR, EXECUTED ->
                summary.sum(amount(field))
                        .value()
                        .map(v -> Figure.plain(money.of(v), "").sum(keys(field)));
            case EXECUTION_RATE -> summary.rate().value().map(Figure::percent);
            case SCORE -> summary.weightedScore().value().map(v -> Figure.plain(v, ""));
            default -> Optional.empty();
        };
    }

    private List<String> keys(SummaryField field) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < summary.rows().size(); i++) {
            if (amount(field).apply(summary.rows().get(i)).isPresent()) {
                keys.add(key(field, i));
            }
        }
        return keys;
    }

    private static String key(SummaryField field, int number) {
        return field.code() + "/" + number;
    }

    static Function<SummaryRow, Optional<BigDecimal>> amount(SummaryField field) {
        return switch (field) {
            case INITIAL -> SummaryRow::initial;
            case FULL_YEAR -> SummaryRow::fullYear;
            default -> SummaryRow::executed;
        };
    }
}
