package org.ziping.importer.recognise;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.plan.ImportedExecution;
import org.ziping.model.BudgetRow;
import org.ziping.model.FundingSource;

/** Amounts beside their labels in one row, 全年预算数 | 100 | 执行率 | 95%, or in one cell with them, 全年预算数：100万元. */
final class FundsPairs {

    private final GridView view;
    private final Vocabulary vocabulary;
    private final Figures figures;

    FundsPairs(GridView view, Vocabulary vocabulary, Figures figures) {
        this.view = view;
        this.vocabulary = vocabulary;
        this.figures = figures;
    }

    /** Takes the amounts over as totals; false when the row has none. */
    boolean take(int row, Part part) {
        List<GridCell> cells = view.starting(row);
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
            Optional<String> field = FundsHeader.field(cells.get(i).text(), vocabulary);
            if (field.isEmpty()) {
                continue;
            }
            any |= FundsHeader.amount(field.get()) || field.get().equals("executionRate");
            part.understand(view.place(cells.get(i)), "label");
            MoneyUnits.find(cells.get(i).text(), vocabulary).ifPresent(part::moneyUnit);
            if (i + 1 < cells.size() && figures.numeric(cells.get(i + 1).text())) {
                value(cells.get(i + 1), cells.get(i + 1).text(), field.get(), part);
                i++;
            }
        }
        return any;
    }

    private boolean inOneCell(GridCell cell, Part part) {
        Optional<String[]> labelled = Labels.labelled(cell.text());
        Optional<String> field = labelled.flatMap(l -> FundsHeader.field(l[0], vocabulary));
        if (field.isEmpty() || !figures.numeric(labelled.orElseThrow()[1])) {
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
