package org.ziping.importer.recognise;

import java.util.Optional;
import org.ziping.base.Messages;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.plan.ImportedExecution;
import org.ziping.model.BudgetRow;
import org.ziping.model.FundingSource;

/** Reads a budget table whose columns are sources of money and whose rows are amounts and rates. */
final class SourcesTable {

    private static final Messages MESSAGES = Messages.of(SourcesTable.class);
    private final GridView view;
    private final SourcesHeader header;
    private final Vocabulary vocabulary;
    private final Figures figures;
    private final Findings findings;
    private final Part part;
    private boolean points;

    SourcesTable(
            GridView view, SourcesHeader header, Vocabulary vocabulary, Figures figures, Findings findings, Part part) {
        this.view = view;
        this.header = header;
        this.vocabulary = vocabulary;
        this.figures = figures;
        this.findings = findings;
        this.part = part;
        part.sawSkeleton();
        for (int r = header.row(); r < header.row() + header.height(); r++) {
            for (GridCell cell : view.starting(r)) {
                part.understand(view.place(cell), "label");
                MoneyUnits.find(cell.text(), vocabulary).ifPresent(part::moneyUnit);
            }
        }
    }

    SourcesHeader header() {
        return header;
    }

    /** Takes the row over; false when it does not belong to this table any more. */
    boolean read(int row) {
        Optional<GridCell> label = view.starting(row).stream()
                .filter(c -> vocabulary.field("budgetRows", c.text()).isPresent())
                .filter(c -> !header.columns().containsKey(c.column()))
                .findFirst();
        Optional<BudgetRow> budgetRow =
                label.flatMap(c -> vocabulary.field("budgetRows", c.text())).flatMap(BudgetRow::ofCode);
        if (label.isEmpty() || budgetRow.isEmpty()) {
            return points(row);
        }
        label(row);
        MoneyUnits.find(label.get().text(), vocabulary).ifPresent(part::moneyUnit);
        header.columns()
                .forEach((column, source) ->
                        take(budgetRow.get(), source, view.grid().cell(row, column)));
        header.extras().forEach((column, field) -> extra(field, view.grid().cell(row, column)));
        return true;
    }

    /** 分值 and 得分 of the execution as rows below the amounts; 得分 alone may as well be the total of the evaluation. */
    private boolean points(int row) {
        if (view.starting(row).isEmpty()) {
            return false;
        }
        GridCell named = view.starting(row).get(0);
        Optional<String> field = FundsHeader.field(named.text(), vocabulary)
                .filter(f -> f.equals("weight") || (points && f.equals("score")));
        Optional<GridCell> value = header.columns().entrySet().stream()
                .filter(entry -> entry.getValue() == FundingSource.TOTAL)
                .map(entry -> view.grid().cell(row, entry.getKey()))
                .filter(cell -> cell.column() > named.column())
                .findFirst();
        if (field.isEmpty() || value.isEmpty() || !figures.numeric(value.get().text())) {
            return false;
        }
        points = true;
        label(row);
        extra(field.get(), value.get());
        return true;
    }

    private void label(int row) {
        int first = header.columns().keySet().stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElse(0);
        view.starting(row).stream()
                .filter(c -> c.column() < first)
                .forEach(c -> part.understand(view.place(c), "label"));
    }

    /** Rate, points and reason printed once beside the amounts of all sources. */
    private void extra(String field, GridCell cell) {
        if (cell.blank() || cell.row() < header.row() + header.height()) {
            return;
        }
        Optional<String> none = Optional.empty();
        Optional<String> number = figures.plain(cell.text());
        part.understand(view.place(cell), "execution/" + field);
        switch (field) {
            case "weight" -> part.execution(new ImportedExecution(number, none, none, none, ""));
            case "score" -> part.execution(new ImportedExecution(none, none, number, none, ""));
            case "deviationReason" ->
                part.execution(new ImportedExecution(
                        none, none, none, none, figures.placeholder(cell.text()) ? "" : cell.text()));
            case "executionRate" -> {
                part.execution(new ImportedExecution(none, number, none, none, ""));
                number.ifPresent(n -> part.amount(BudgetRow.EXECUTION_RATE, FundingSource.TOTAL, n));
            }
            default -> findings.ignore(view.place(cell), cell.text(), MESSAGES.text("ignored.unknown-cell"));
        }
    }

    private void take(BudgetRow budgetRow, FundingSource source, GridCell cell) {
        if (cell.unknown()) {
            findings.remark(view.place(cell), MESSAGES.text("remark.formula"));
        }
        if (cell.blank()) {
            return;
        }
        Optional<String> amount =
                budgetRow.rate() ? figures.plain(cell.text()) : figures.money(cell.text(), part.moneyUnit());
        if (amount.isPresent()) {
            part.understand(view.place(cell), "budget/" + budgetRow.code() + "/" + source.code());
            if (!part.amount(budgetRow, source, amount.get())) {
                findings.ignore(view.place(cell), cell.text(), MESSAGES.text("ignored.second-value"));
            }
            if (budgetRow == BudgetRow.EXECUTION_RATE && source == FundingSource.TOTAL) {
                part.execution(new ImportedExecution(Optional.empty(), amount, Optional.empty(), Optional.empty(), ""));
            }
        } else if (!figures.placeholder(cell.text())) {
            findings.remark(view.place(cell), MESSAGES.text("remark.no-amount", Findings.quote(cell.text())));
        }
    }
}
