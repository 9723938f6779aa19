package org.ziping.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.form.Align;
import org.ziping.form.FigureLabel;
import org.ziping.form.FundsBlock;
import org.ziping.form.FundsFigure;
import org.ziping.form.SourceLabel;
import org.ziping.model.BudgetRow;
import org.ziping.model.FundingSource;
import org.ziping.scoring.LineScore;

/** The budget table, with the sources of money as its columns or as its rows. */
final class FundsTable {

    private static final String NO_VALUE = "—";
    /** Width of the column of row numbers, in mm before the table is fitted. */
    static final int NUMBER_WIDTH = 22;

    private final Printed printed;
    private final FundsBlock block;
    private final TableFrame frame;
    private final FundsAmounts amounts;

    FundsTable(Printed printed, FundsBlock block, TableFrame frame) {
        this.printed = printed;
        this.block = block;
        this.frame = frame;
        amounts = new FundsAmounts(printed.evaluation().budget(), block);
    }

    Table make() {
        return block.sourcesAs() == FundsBlock.SourcesAs.ROWS ? sourcesAsRows() : sourcesAsColumns();
    }

    private Table sourcesAsRows() {
        int first = block.label().isEmpty() ? 0 : 1;
        List<Integer> shares = new ArrayList<>();
        List<Cell> head = new ArrayList<>();
        if (first > 0) {
            shares.add(block.labelWidth());
            head.add(label(0, block.label()).spanning(1 + block.sources().size(), 1));
        }
        shares.add(block.rowLabelWidth());
        head.add(label(first, block.corner()));
        for (FigureLabel figure : block.figures()) {
            head.add(label(head.size(), figure.label()));
            shares.add(figure.width());
        }
        List<Table.Row> rows = new ArrayList<>(List.of(TableFrame.row(head)));
        for (SourceLabel source : block.sources()) {
            List<Cell> cells = new ArrayList<>();
            boolean total = source.source() == FundingSource.TOTAL;
            cells.add(Cell.text(first, printed.expand(source.label()), total ? Align.CENTER : Align.LEFT));
            for (FigureLabel figure : block.figures()) {
                cells.add(cell(first + cells.size(), figure, source.source()));
            }
            rows.add(TableFrame.row(cells));
        }
        return fitted(shares, rows, 0);
    }

    private Table sourcesAsColumns() {
        boolean numbered = !block.numberLabel().isEmpty();
        int first = numbered ? 2 : 1;
        boolean grouped = block.sources().stream().anyMatch(s -> !s.group().isEmpty());
        int headerRows = grouped ? 2 : 1;
        List<Integer> shares = new ArrayList<>(List.of(block.rowLabelWidth()));
        List<Cell> head = new ArrayList<>(List.of(label(0, block.corner().isEmpty() ? block.label() : block.corner())
                .spanning(headerRows, 1)));
        if (numbered) {
            shares.add(NUMBER_WIDTH);
            head.add(label(1, block.numberLabel()).spanning(headerRows, 1));
        }
        block.sources().forEach(s -> shares.add(s.width()));
        List<Table.Row> rows = new ArrayList<>();
        List<Cell> below = new ArrayList<>();
        heads(first, headerRows, head, below);
        rows.add(TableFrame.row(head));
        if (grouped) {
            rows.add(TableFrame.row(below));
        }
        for (FigureLabel figure : block.figures()) {
            List<Cell> cells = new ArrayList<>(List.of(label(0, figure.label())));
            if (numbered) {
                cells.add(label(1, figure.number()));
            }
            for (int i = 0; i < block.sources().size(); i++) {
                cells.add(cell(first + i, figure, block.sources().get(i).source()));
            }
            rows.add(TableFrame.row(cells));
        }
        return fitted(shares, rows, headerRows);
    }

    /** Amounts are never broken. */
    private Table fitted(List<Integer> shares, List<Table.Row> rows, int headerRows) {
        List<List<String>> texts =
                rows.stream().map(row -> row.texts(shares.size())).toList();
        return frame.fitted(shares, texts.get(0), texts.subList(1, texts.size()), false)
                .table(headerRows, rows);
    }

    /** Neighbours of one group stand under its name. */
    private void heads(int first, int headerRows, List<Cell> head, List<Cell> below) {
        List<SourceLabel> sources = block.sources();
        for (int from = 0; from < sources.size(); ) {
            String group = sources.get(from).group();
            int to = from + 1;
            if (group.isEmpty()) {
                head.add(label(first + from, sources.get(from).label()).spanning(headerRows, 1));
            } else {
                while (to < sources.size() && sources.get(to).group().equals(group)) {
                    to++;
                }
                head.add(label(first + from, group).spanning(1, to - from));
                for (int i = from; i < to; i++) {
                    below.add(label(first + i, sources.get(i).label()));
                }
            }
            from = to;
        }
    }

    private Cell label(int column, String text) {
        return Cell.label(column, printed.expand(text));
    }

    private Cell cell(int column, FigureLabel label, FundingSource source) {
        FundsFigure figure = label.figure();
        Optional<BudgetRow> row = figure.row();
        if (row.isEmpty()) {
            return scored(column, figure, source);
        }
        if (!row.get().rate()) {
            return amounts.amount(row.get(), source)
                    .map(a -> Cell.figure(column, money(figure, source, a)))
                    .orElseGet(() -> Cell.blank(column));
        }
        if (amounts.rateless(source)) {
            return Cell.label(column, NO_VALUE);
        }
        boolean signless = label.label().contains("%");
        return amounts.rate(row.get(), source, printed.card().ruleSet().ratePlaces())
                .map(r -> Cell.figure(column, signless ? Figure.plain(r, "") : Figure.percent(r)))
                .orElseGet(() -> Cell.blank(column));
    }

    private Figure money(FundsFigure figure, FundingSource source, BigDecimal amount) {
        Figure money = Figure.plain(printed.form().moneyUnit().of(amount), key(figure, source));
        List<String> parts = amounts.summands(source).stream()
                .filter(s -> amounts.amount(figure.row().orElseThrow(), s).isPresent())
                .map(s -> key(figure, s))
                .toList();
        return parts.isEmpty() ? money : money.sum(parts);
    }

    private static String key(FundsFigure figure, FundingSource source) {
        return "money/" + figure.code() + "/" + source.code();
    }

    /** Weight and score belong to the total of money alone. */
    private Cell scored(int column, FundsFigure figure, FundingSource source) {
        if (source != FundingSource.TOTAL) {
            return Cell.label(column, NO_VALUE);
        }
        LineScore line = printed.card().execution();
        Optional<BigDecimal> points = figure == FundsFigure.WEIGHT ? line.weight() : printed.score(line);
        String key = figure == FundsFigure.WEIGHT ? PointKeys.weight("execution") : PointKeys.score("execution");
        return points.map(p -> Cell.figure(column, Figure.plain(p, key))).orElseGet(() -> Cell.blank(column));
    }
}
