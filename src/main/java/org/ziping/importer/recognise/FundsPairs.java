package org.ziping.importer.recognise;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.plan.ImportedExecution;
import org.ziping.model.BudgetRow;
import org.ziping.model.FundingSource;
import org.ziping.model.Section;

/** Amounts beside their labels in one row, 全年预算数 | 100 | 执行率 | 95%, or in one cell with them, 全年预算数：100万元. */
final class FundsPairs {

    /** Rows above and below in which amounts in rows of their own belong together. */
    private static final int NEAR = 3;

    private final GridView view;
    private final Vocabulary vocabulary;
    private final Figures figures;
    private final Map<Integer, String> above = new HashMap<>();
    private int lastRow = -1;

    FundsPairs(GridView view, Vocabulary vocabulary, Figures figures) {
        this.view = view;
        this.vocabulary = vocabulary;
        this.figures = figures;
    }

    /** Takes the amounts over as totals; false when the row has none. */
    boolean take(int row, Part part) {
        List<GridCell> cells = view.starting(row);
        if (row == lastRow + 1 && sources(cells, part)) {
            lastRow = row;
            return true;
        }
        above.clear();
        boolean any = false;
        for (int i = 0; i < cells.size(); i++) {
            if (inOneCell(cells.get(i), part)) {
                any = true;
                continue;
            }
            if (vocabulary.moneyFactor(Labels.squeeze(cells.get(i).text())).isPresent()) {
                part.moneyUnit(Labels.squeeze(cells.get(i).text()));
                part.understand(view.place(cells.get(i)), "header/moneyUnit");
                continue;
            }
            Optional<String> field = field(cells.get(i), cells);
            if (field.isEmpty()) {
                continue;
            }
            if (FundsHeader.amount(field.get())) {
                above.put(cells.get(i).column(), field.get());
                lastRow = row;
            }
            any |= FundsHeader.amount(field.get()) || field.get().equals("executionRate");
            part.understand(view.place(cells.get(i)), "label");
            MoneyUnits.find(cells.get(i).text(), vocabulary).ifPresent(part::moneyUnit);
            if (i + 1 < cells.size() && figures.numeric(cells.get(i + 1).text())) {
                value(cells.get(i + 1), cells.get(i + 1).text(), field.get(), part);
                i++;
            }
        }
        return any || told(cells, part);
    }

    /** Amounts in a sentence beside the block's name: 预算执行情况 | 全年预算数100万元，执行数95万元. */
    private boolean told(List<GridCell> cells, Part part) {
        if (cells.size() != 2
                || !vocabulary
                        .words("executionBlocks")
                        .contains(Labels.core(cells.get(0).text()))) {
            return false;
        }
        GridCell sentence = cells.get(1);
        List<FundsSentences.Told> amounts = new FundsSentences(vocabulary).in(sentence.text(), view.place(sentence));
        if (!amounts.isEmpty()) {
            part.tell(amounts);
            part.narrative(Section.EXECUTION_RATE_NOTE, sentence.text());
            part.understand(view.place(cells.get(0)), "label");
            part.understand(view.place(sentence), "narrative/" + Section.EXECUTION_RATE_NOTE.code());
        }
        return !amounts.isEmpty();
    }

    /** A sum beside what was spent of it, 资金总额 | 100 | 实际支出 | 95, is the year's budget. */
    private Optional<String> field(GridCell cell, List<GridCell> cells) {
        boolean sum = vocabulary.means("fundingSources", FundingSource.TOTAL.code(), cell.text())
                && cells.stream().anyMatch(c -> vocabulary.means("budgetRows", BudgetRow.EXECUTED.code(), c.text()));
        if (sum) {
            return Optional.of(BudgetRow.FULL_YEAR.code());
        }
        return FundsHeader.field(cell.text(), vocabulary)
                .filter(field -> !ofTheWhole(cell, field, cells))
                .map(field -> beforeAdjustment(cell, field) ? BudgetRow.INITIAL.code() : field);
    }

    /** 执行率 | 95% | 自评总得分 | 96 says what the whole project got, unless the points of the execution stand beside. */
    private boolean ofTheWhole(GridCell cell, String field, List<GridCell> cells) {
        return field.equals("score")
                && vocabulary.field("headerFields", cell.text()).isPresent()
                && cells.stream().noneMatch(c -> vocabulary.means("indicatorColumns", "weight", c.text()));
    }

    /** 预算安排 | 100 | 调整预算 | 92, beside each other or below: the first is the budget at the year's beginning. */
    private boolean beforeAdjustment(GridCell cell, String field) {
        if (!field.equals(BudgetRow.FULL_YEAR.code()) || !FundsHeader.plain(label(cell), vocabulary)) {
            return false;
        }
        int end = Math.min(view.rows(), cell.row() + NEAR + 1);
        List<GridCell> near = IntStream.range(Math.max(0, cell.row() - NEAR), end)
                .boxed()
                .flatMap(r -> view.starting(r).stream())
                .filter(c -> vocabulary.field("indicatorColumns", c.text()).isEmpty())
                .toList();
        boolean adjusted = near.stream()
                .anyMatch(c -> c.row() >= cell.row()
                        && vocabulary.means("budgetRows", field, label(c))
                        && FundsHeader.adjusted(label(c), vocabulary));
        return adjusted
                && near.stream().noneMatch(c -> vocabulary.means("budgetRows", BudgetRow.INITIAL.code(), label(c)));
    }

    private static String label(GridCell cell) {
        return Labels.labelled(cell.text()).map(l -> l[0]).orElse(cell.text());
    }

    /** Shares below the sums, 其中：财政资金 | 60 | 其中：财政资金 | 57: each belongs to the sum it stands under. */
    private boolean sources(List<GridCell> cells, Part part) {
        boolean any = false;
        for (int i = 0; i + 1 < cells.size(); i++) {
            GridCell label = cells.get(i);
            GridCell amount = cells.get(i + 1);
            Optional<FundingSource> source =
                    vocabulary.field("fundingSources", label.text()).flatMap(FundingSource::ofCode);
            Optional<BudgetRow> sum =
                    Optional.ofNullable(above.get(label.column())).flatMap(BudgetRow::ofCode);
            Optional<String> number = figures.money(amount.text(), part.moneyUnit());
            if (source.isPresent() && sum.isPresent() && number.isPresent()) {
                part.understand(view.place(label), "label");
                part.understand(
                        view.place(amount),
                        "budget/" + sum.get().code() + "/" + source.get().code());
                part.amount(sum.get(), source.get(), number.get());
                any = true;
            }
        }
        return any;
    }

    private boolean inOneCell(GridCell cell, Part part) {
        Optional<String[]> labelled = Labels.labelled(cell.text());
        Optional<String> field = labelled.flatMap(l -> FundsHeader.field(l[0], vocabulary))
                .map(f -> beforeAdjustment(cell, f) ? BudgetRow.INITIAL.code() : f);
        boolean ofTheWhole = field.filter("score"::equals).isPresent()
                && vocabulary.field("headerFields", labelled.orElseThrow()[0]).isPresent();
        if (field.isEmpty() || ofTheWhole || !figures.numeric(labelled.orElseThrow()[1])) {
            return false;
        }
        String amount = labelled.get()[1];
        if (FundsHeader.amount(field.get())) {
            vocabulary.moneyFactors().stream()
                    .filter(amount::endsWith)
                    .max(Comparator.comparingInt(String::length))
                    .ifPresent(part::moneyUnit);
        }
        value(cell, amount, field.get(), part);
        return true;
    }

    /** Takes the amount of the whole project in a cell. */
    void value(GridCell cell, String field, Part part) {
        value(cell, cell.text(), field, part);
    }

    private void value(GridCell cell, String text, String field, Part part) {
        part.understand(view.place(cell), "budget/" + field + "/total");
        Optional<String> none = Optional.empty();
        Optional<String> number = figures.plain(text);
        switch (field) {
            case "weight" -> part.execution(new ImportedExecution(number, none, none, none, ""));
            case "score" -> part.execution(new ImportedExecution(none, none, number, none, ""));
            case "executionRate" -> {
                part.execution(new ImportedExecution(none, number, none, none, ""));
                number.ifPresent(n -> part.amount(BudgetRow.EXECUTION_RATE, FundingSource.TOTAL, n));
            }
            default ->
                BudgetRow.ofCode(field)
                        .ifPresent(row -> figures.money(text, part.moneyUnit())
                                .ifPresent(n -> part.amount(row, FundingSource.TOTAL, n)));
        }
    }
}
