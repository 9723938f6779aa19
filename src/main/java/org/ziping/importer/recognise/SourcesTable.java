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
            return false;
        }
        part.understand(view.place(label.get()), "label");
        MoneyUnits.find(label.get().text(), vocabulary).ifPresent(part::moneyUnit);
        header.columns()
                .forEach((column, source) ->
                        take(budgetRow.get(), source, view.grid().cell(row, column)));
        return true;
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
            part.amount(budgetRow, source, amount.get());
            if (budgetRow == BudgetRow.EXECUTION_RATE && source == FundingSource.TOTAL) {
                part.execution(new ImportedExecution(Optional.empty(), amount, Optional.empty(), Optional.empty(), ""));
            }
        } else if (!figures.placeholder(cell.text())) {
            findings.remark(view.place(cell), MESSAGES.text("remark.no-amount", Findings.quote(cell.text())));
        }
    }
}
