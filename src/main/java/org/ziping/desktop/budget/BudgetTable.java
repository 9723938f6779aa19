package org.ziping.desktop.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.check.Finding;
import org.ziping.check.Place;
import org.ziping.desktop.control.CellKind;
import org.ziping.desktop.control.CellPosition;
import org.ziping.desktop.control.GridColumn;
import org.ziping.desktop.control.GridModel;
import org.ziping.desktop.support.Desk;
import org.ziping.desktop.support.Draft;
import org.ziping.desktop.support.EditNames;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetExecution;
import org.ziping.model.BudgetRow;
import org.ziping.model.FundingSource;

/**
 * The budget table as a grid: rows (1)–(7), a column for the titles and one for each source. Sums,
 * balances and rates are computed and refuse entries; what is no amount is refused with a sentence.
 */
final class BudgetTable implements GridModel {

    private static final Messages MESSAGES = Messages.of(BudgetTable.class);

    private final Desk desk;
    private final Draft draft;
    private final List<FundingSource> sources;
    private final List<GridColumn> columns;
    private final Consumer<String> complaint;
    private final Runnable changed;
    private Map<BudgetCell, List<String>> found = Map.of();

    /**
     * @param complaint told why an entry was not taken
     * @param changed told when what the table shows may have changed
     */
    BudgetTable(Desk desk, Draft draft, List<FundingSource> sources, Consumer<String> complaint, Runnable changed) {
        this.desk = desk;
        this.draft = draft;
        this.sources = sources;
        this.columns = BudgetColumns.of(sources);
        this.complaint = complaint;
        this.changed = changed;
        update();
    }

    /** Takes over what the checks find in the table now. */
    void update() {
        Map<BudgetCell, List<String>> now = new HashMap<>();
        for (Finding finding : desk.findings()) {
            if (finding.place() instanceof Place.OfBudget of) {
                now.computeIfAbsent(of.cell(), cell -> new ArrayList<>()).add(finding.message());
            }
        }
        found = now;
    }

    /** Where a cell of the budget table stands in the grid; empty when its column is not shown. */
    Optional<CellPosition> position(BudgetCell cell) {
        int column = sources.indexOf(cell.source());
        return column < 0
                ? Optional.empty()
                : Optional.of(new CellPosition(cell.row().ordinal(), column + 1));
    }

    @Override
    public List<GridColumn> columns() {
        return columns;
    }

    @Override
    public int rowCount() {
        return BudgetRow.values().length;
    }

    @Override
    public CellKind kind(int row, int column) {
        if (column == 0) {
            return CellKind.LABEL;
        }
        return cell(row, column).entered() ? CellKind.ENTERED : CellKind.COMPUTED;
    }

    @Override
    public boolean accepts(int row, int column) {
        return kind(row, column) == CellKind.ENTERED && !desk.readOnly();
    }

    @Override
    public String text(int row, int column) {
        BudgetRow budgetRow = BudgetRow.values()[row];
        if (column == 0) {
            return BudgetNames.numbered(budgetRow);
        }
        FundingSource source = sources.get(column - 1);
        BudgetExecution budget = draft.shown().budget();
        if (!budgetRow.rate()) {
            return budget.amount(budgetRow, source).map(AmountText::write).orElse("");
        }
        boolean byZero = budget.amount(BudgetRow.FULL_YEAR, source)
                .filter(base -> base.signum() == 0)
                .isPresent();
        return budget.rate(budgetRow, source, places())
                .map(rate -> MESSAGES.text("percent", Decimals.plain(rate)))
                .orElse(byZero ? MESSAGES.text("none") : "");
    }

    @Override
    public List<String> styles(int row, int column) {
        return findings(row, column).isEmpty() ? List.of() : List.of("found");
    }

    @Override
    public String tooltip(int row, int column) {
        List<String> told = new ArrayList<>(findings(row, column));
        if (kind(row, column) == CellKind.COMPUTED) {
            told.add(formula(cell(row, column), row, column));
        }
        return String.join("\n", told);
    }

    private List<String> findings(int row, int column) {
        return column == 0 ? List.of() : found.getOrDefault(cell(row, column), List.of());
    }

    private String formula(BudgetCell cell, int row, int column) {
        String formula = new BudgetFormula(draft.shown().budget(), sources, places()).of(cell.row(), cell.source());
        return draft.shown()
                .filed()
                .flatMap(filed -> Optional.ofNullable(filed.cells().get(cell)))
                .filter(printed ->
                        !printed.replace("%", "").equals(text(row, column).replace("%", "")))
                .map(printed -> MESSAGES.text("filed", formula, printed))
                .orElse(formula);
    }

    @Override
    public void typed(int row, int column, String text) {
        Optional<BigDecimal> amount = AmountText.read(text);
        if (amount.isPresent() || text.isBlank()) {
            draft.preview(e -> e.withBudget(e.budget().with(cell(row, column), amount)));
            changed.run();
        }
    }

    @Override
    public void commit(int row, int column, String text) {
        Optional<BigDecimal> amount = AmountText.read(text);
        if (amount.isEmpty() && !text.isBlank()) {
            cancel(row, column);
            complaint.accept(MESSAGES.text("refused", text));
            return;
        }
        BudgetCell cell = cell(row, column);
        String what = MESSAGES.text("edit.cell", BudgetNames.name(cell.row()), BudgetNames.name(cell.source()));
        edit(EditNames.changed(what, editText(row, column), text), budget -> budget.with(cell, amount));
    }

    @Override
    public void cancel(int row, int column) {
        draft.drop();
        changed.run();
    }

    @Override
    public void pasteBlock(int row, int column, List<List<String>> block) {
        BudgetBlock pasted = new BudgetBlock(this, row, column, block);
        if (!pasted.refused().isEmpty()) {
            complaint.accept(MESSAGES.text("refused", String.join(MESSAGES.text("refused.join"), pasted.refused())));
        }
        edit(MESSAGES.text("edit.paste"), pasted::into);
    }

    @Override
    public void clear(List<CellPosition> cells) {
        edit(MESSAGES.text("edit.clear"), budget -> {
            BudgetExecution next = budget;
            for (CellPosition at : cells) {
                next = next.with(cell(at.row(), at.column()), Optional.empty());
            }
            return next;
        });
    }

    BudgetCell cell(int row, int column) {
        return new BudgetCell(BudgetRow.values()[row], sources.get(column - 1));
    }

    private int places() {
        return desk.scorecard().ruleSet().ratePlaces();
    }

    private void edit(String name, UnaryOperator<BudgetExecution> change) {
        draft.edit(name, e -> {
            BudgetExecution next = change.apply(e.budget());
            return next.equals(e.budget()) ? e : e.withBudget(next);
        });
        changed.run();
    }
}
