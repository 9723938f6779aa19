package org.ziping.importer.recognise;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.plan.ImportedExecution;
import org.ziping.importer.plan.TableKind;
import org.ziping.model.BudgetRow;
import org.ziping.model.FundingSource;
import org.ziping.model.HeaderField;

/** A list of many projects, one a row: 项目编码 | 项目名称 | 预算单位 | 全年预算数 | 执行率 | 得分 | 等级. */
final class SummaryTable {

    private static final int FEWEST_FIGURES = 2;
    private final GridView view;
    private final int row;
    private final Map<Integer, String> columns;
    private final Vocabulary vocabulary;
    private final Figures figures;

    private SummaryTable(GridView view, int row, Map<Integer, String> columns, Vocabulary vocabulary, Figures figures) {
        this.view = view;
        this.row = row;
        this.columns = columns;
        this.vocabulary = vocabulary;
        this.figures = figures;
    }

    /** The list whose header is this row, if it names a project column and at least two figures. */
    static Optional<SummaryTable> find(GridView view, int row, Vocabulary vocabulary, Figures figures) {
        Map<Integer, String> columns = new HashMap<>();
        for (GridCell cell : view.starting(row)) {
            Optional<String> figure = vocabulary
                    .field("budgetRows", cell.text())
                    .or(() -> vocabulary.field("headerFields", cell.text()))
                    .or(() -> vocabulary.field("indicatorColumns", cell.text()).filter("score"::equals));
            if (figure.isPresent() && !columns.containsValue(figure.get())) {
                columns.put(cell.column(), figure.get());
            }
        }
        Map<Integer, String> byHand = view.byHand(row, TableKind.SUMMARY);
        columns = ByHand.columns(columns, byHand, ByHand::read);
        long figuresNamed =
                columns.values().stream().filter(SummaryTable::figure).count();
        boolean list = columns.containsValue("project") && (figuresNamed >= FEWEST_FIGURES || !byHand.isEmpty());
        return list ? Optional.of(new SummaryTable(view, row, columns, vocabulary, figures)) : Optional.empty();
    }

    private static boolean figure(String field) {
        return BudgetRow.ofCode(field).isPresent() || field.equals("score") || field.startsWith("filed");
    }

    /** Grid column to field. */
    Map<Integer, String> columns() {
        return columns;
    }

    int end() {
        return row
                + view.starting(row).stream().mapToInt(GridCell::rowSpan).max().orElse(1);
    }

    /** Fills a part from one row of the list; false when the row names no project. */
    boolean read(int at, Part part) {
        String name = textOf(at, "project");
        if (figures.placeholder(name)
                || vocabulary.means("rows", "total", name)
                || vocabulary.means("rows", "subtotal", name)
                || vocabulary.means("rows", "total", view.starting(at).get(0).text())) {
            return false;
        }
        part.sawSkeleton();
        view.starting(row).forEach(c -> MoneyUnits.find(c.text(), vocabulary).ifPresent(part::moneyUnit));
        columns.forEach((column, field) -> take(view.grid().cell(at, column), field, part));
        return true;
    }

    private void take(GridCell cell, String field, Part part) {
        if (figures.placeholder(cell.text())) {
            return;
        }
        Optional<BudgetRow> amount = BudgetRow.ofCode(field);
        Optional<String> number = figures.plain(cell.text());
        if (amount.isPresent() && number.isPresent()) {
            part.amount(amount.get(), FundingSource.TOTAL, number.get());
            if (amount.get() == BudgetRow.EXECUTION_RATE) {
                part.execution(new ImportedExecution(Optional.empty(), number, Optional.empty(), Optional.empty(), ""));
            }
        } else if (field.equals("score") || field.equals("filedTotal")) {
            number.ifPresent(part::filedTotal);
        } else if (field.equals("filedGrade")) {
            part.filedGrade(cell.text());
        } else if (field.equals("year")) {
            part.year(cell.text().replaceAll("[^0-9]", ""));
        } else {
            HeaderField.ofCode(field).ifPresent(f -> part.header(f, cell.text().replaceAll("\\s*\\n\\s*", "")));
        }
        part.understand(view.place(cell), "header/" + field);
    }

    private String textOf(int at, String field) {
        return columns.entrySet().stream()
                .filter(e -> e.getValue().equals(field))
                .map(e -> view.grid().text(at, e.getKey()))
                .findFirst()
                .orElse("");
    }
}
