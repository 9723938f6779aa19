package org.ziping.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ziping.form.Align;
import org.ziping.form.ColumnField;
import org.ziping.form.IndicatorColumn;
import org.ziping.form.IndicatorsBlock;
import org.ziping.form.Layout;
import org.ziping.form.TotalLine;
import org.ziping.scoring.IndicatorScore;

/** The indicator table: tiers merged, the execution line where the form wants it, the sums below. */
final class IndicatorsTable {

    private final Printed printed;
    private final IndicatorsBlock block;
    private final TableFrame frame;
    private final List<PrintedLine> lines = new ArrayList<>();
    private final int first;

    IndicatorsTable(Printed printed, Layout layout, IndicatorsBlock block, TableFrame frame) {
        this.printed = printed;
        this.block = block;
        this.frame = frame;
        first = block.label().isEmpty() ? 0 : 1;
        block.execution().ifPresent(line -> lines.add(PrintedLine.execution(printed, line)));
        if (block.showsIndicators()) {
            for (IndicatorScore score : printed.card().indicators()) {
                if (layout.shows(block, score.indicator().firstTier())) {
                    lines.add(PrintedLine.indicator(printed, score));
                }
            }
        }
    }

    /** Whether it has no line to show. */
    boolean empty() {
        return lines.isEmpty();
    }

    Table make() {
        List<Integer> shares = new ArrayList<>();
        List<Cell> head = new ArrayList<>();
        if (first > 0) {
            shares.add(block.labelWidth());
            head.add(Cell.label(0, printed.expand(block.label())).spanning(1 + Math.max(1, lines.size()), 1));
        }
        for (IndicatorColumn column : block.columns()) {
            shares.add(column.width());
            head.add(Cell.label(head.size(), printed.expand(column.label())).strong());
        }
        List<Table.Row> rows = new ArrayList<>(List.of(TableFrame.row(head)));
        for (int line = 0; line < lines.size(); line++) {
            rows.add(TableFrame.row(cells(line)));
        }
        if (lines.isEmpty()) {
            rows.add(TableFrame.row(emptyLine()));
        }
        block.total().ifPresent(total -> rows.add(TableFrame.row(total(total))));
        return fitted(shares, head).table(1, rows);
    }

    /**
     * No figure broken, in one table of the text like in the other; where reasons are long, all columns share
     * their room by need.
     */
    private TableFrame.Fitted fitted(List<Integer> shares, List<Cell> head) {
        boolean reasons = block.columns().stream().anyMatch(c -> c.field() == ColumnField.REASON);
        List<List<String>> rows = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            rows.add(texts(lines.get(line), line));
        }
        if (!reasons) {
            printed.card().indicators().forEach(score -> rows.add(texts(PrintedLine.indicator(printed, score), -1)));
        }
        List<String> labels = new ArrayList<>(head.stream().map(Cell::text).toList());
        if (first > 0) {
            labels.set(0, "");
        }
        return frame.fitted(shares, labels, rows, reasons);
    }

    /** What stands in the columns beside each other; a merged tier has room below itself. */
    private List<String> texts(PrintedLine shown, int line) {
        List<String> texts = new ArrayList<>(Collections.nCopies(first, ""));
        for (int c = 0; c < block.columns().size(); c++) {
            IndicatorColumn column = block.columns().get(c);
            boolean over = column.merge()
                    && line >= 0
                    && ((line > 0 && same(line - 1, line, c)) || (line + 1 < lines.size() && same(line, line + 1, c)));
            texts.add(over ? "" : shown.text(column.field()));
        }
        return texts;
    }

    private List<Cell> emptyLine() {
        List<Cell> cells = new ArrayList<>();
        for (int c = 0; c < block.columns().size(); c++) {
            cells.add(Cell.blank(first + c));
        }
        return cells;
    }

    private List<Cell> cells(int line) {
        List<Cell> cells = new ArrayList<>();
        for (int c = 0; c < block.columns().size(); c++) {
            IndicatorColumn column = block.columns().get(c);
            if (column.merge() && line > 0 && same(line - 1, line, c)) {
                continue;
            }
            int until = line + 1;
            while (column.merge() && until < lines.size() && same(line, until, c)) {
                until++;
            }
            cells.add(cell(lines.get(line), first + c, column).spanning(until - line, 1));
        }
        return cells;
    }

    /** Whether two lines share the text of this merged column and of every merged one before it. */
    private boolean same(int one, int other, int column) {
        for (int c = 0; c <= column; c++) {
            IndicatorColumn left = block.columns().get(c);
            if (left.merge()
                    && !lines.get(one)
                            .text(left.field())
                            .equals(lines.get(other).text(left.field()))) {
                return false;
            }
        }
        return true;
    }

    private static Cell cell(PrintedLine line, int at, IndicatorColumn column) {
        return line.figure(column.field())
                .map(f -> Cell.figure(at, f))
                .orElseGet(() -> Cell.text(at, line.text(column.field()), column.align()));
    }

    /** Label | weights | … | scores | grade: what lies between two sums is one cell. */
    private List<Cell> total(TotalLine total) {
        List<Cell> cells = new ArrayList<>();
        int columns = block.columns().size();
        int at = 0;
        String text = total.label();
        while (at < columns) {
            int sum = at;
            while (sum < columns && !summed(sum)) {
                sum++;
            }
            int from = cells.isEmpty() ? 0 : first + at;
            int until = first + sum;
            if (until > from) {
                boolean last = sum == columns && !cells.isEmpty();
                cells.add(Cell.text(from, last ? grade(total) : text, Align.CENTER)
                        .spanning(1, until - from)
                        .strong());
                text = "";
            }
            if (sum < columns) {
                cells.add(sum(sum).strong());
            }
            at = sum + 1;
        }
        return cells;
    }

    private boolean summed(int column) {
        ColumnField field = block.columns().get(column).field();
        return field == ColumnField.WEIGHT || field == ColumnField.SCORE;
    }

    private Cell sum(int column) {
        int at = first + column;
        if (block.columns().get(column).field() == ColumnField.WEIGHT) {
            return Cell.figure(
                    at, Figure.plain(printed.card().weightTotal(), "").sum(PointKeys.weights(printed)));
        }
        return printed.card()
                .total()
                .map(t -> Cell.figure(at, Figure.plain(t, "").sum(PointKeys.scores(printed))))
                .orElseGet(() -> Cell.blank(at));
    }

    private String grade(TotalLine total) {
        return total.gradeLabel().isEmpty() || printed.grade().isEmpty()
                ? ""
                : total.gradeLabel() + "：" + printed.grade();
    }
}
