package org.ziping.importer.recognise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ziping.base.Messages;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.plan.ImportedExecution;
import org.ziping.importer.plan.TableKind;
import org.ziping.model.BudgetRow;
import org.ziping.model.FundingSource;
import org.ziping.model.HeaderField;

/** A list of many projects, one a row: 项目编码 | 项目名称 | 预算单位 | 全年预算数 | 执行率 | 得分 | 等级. */
final class SummaryTable {

    private static final Messages MESSAGES = Messages.of(SummaryTable.class);
    private static final int FEWEST_FIGURES = 2;
    private final GridView view;
    private final int row;
    private final int height;
    private final Map<Integer, String> columns;
    private final Vocabulary vocabulary;
    private final Figures figures;

    private SummaryTable(
            GridView view, int row, int height, Map<Integer, String> columns, Vocabulary vocabulary, Figures figures) {
        this.view = view;
        this.row = row;
        this.height = height;
        this.columns = columns;
        this.vocabulary = vocabulary;
        this.figures = figures;
    }

    /** The list whose header starts in this row, if it names a project column and at least two figures. */
    static Optional<SummaryTable> find(GridView view, int row, Vocabulary vocabulary, Figures figures) {
        List<GridCell> cells = view.starting(row);
        Map<Integer, String> byHand = view.byHand(row, TableKind.SUMMARY);
        boolean project = cells.stream().anyMatch(c -> vocabulary.means("headerFields", "project", c.text()));
        if ((!project && byHand.isEmpty()) || cells.stream().anyMatch(c -> figures.numeric(c.text()))) {
            return Optional.empty();
        }
        int height = cells.stream().mapToInt(GridCell::rowSpan).max().orElse(1);
        Map<Integer, String> columns = new LinkedHashMap<>();
        for (int column = 0; column < view.grid().columns(); column++) {
            HeaderStack stack = HeaderStack.of(view, row, height, column);
            boolean here = stack.bottom().filter(startsAt(column)).isPresent();
            Optional<String> field = here ? stack.meaning(label -> field(label, vocabulary)) : Optional.empty();
            if (field.isPresent() && !columns.containsValue(field.get())) {
                columns.put(column, field.get());
            }
        }
        columns = ByHand.columns(columns, byHand, ByHand::read);
        long amounts = columns.values().stream().filter(SummaryTable::figure).count();
        boolean list = columns.containsValue("project") && (amounts >= FEWEST_FIGURES || !byHand.isEmpty());
        return list ? Optional.of(new SummaryTable(view, row, height, columns, vocabulary, figures)) : Optional.empty();
    }

    private static Predicate<GridCell> startsAt(int column) {
        return cell -> cell.column() == column;
    }

    private static Optional<String> field(String label, Vocabulary vocabulary) {
        return vocabulary
                .field("budgetRows", label)
                .or(() -> vocabulary.field("headerFields", label))
                .or(() -> vocabulary.field("indicatorColumns", label).filter("score"::equals));
    }

    /** Marks the header as understood and lists the columns that no field of an evaluation takes. */
    void open(Part part, Findings findings) {
        for (int r = row; r < end(); r++) {
            for (GridCell cell : view.starting(r)) {
                MoneyUnits.find(cell.text(), vocabulary).ifPresent(part::moneyUnit);
                part.understand(view.place(cell), "label");
                boolean bottom = cell.row() + cell.rowSpan() == end();
                boolean ordinal = vocabulary.means("rows", "ordinal", cell.text());
                if (bottom && !ordinal && !columns.containsKey(cell.column()) && under(cell)) {
                    findings.ignore(view.place(cell), cell.text(), MESSAGES.text("ignored.column"));
                }
            }
        }
    }

    /** Whether anything is written below a header cell. */
    private boolean under(GridCell header) {
        return !view.grid().text(end(), header.column()).isEmpty();
    }

    private static boolean figure(String field) {
        return BudgetRow.ofCode(field).isPresent() || field.equals("score") || field.startsWith("filed");
    }

    /** Grid column to field. */
    Map<Integer, String> columns() {
        return columns;
    }

    int end() {
        return row + height;
    }

    /** Fills a part from one row of the list; false when the row names no project. */
    boolean read(int at, Part part, Findings findings) {
        String name = textOf(at, "project");
        if (figures.placeholder(name)
                || vocabulary.means("rows", "total", name)
                || vocabulary.means("rows", "subtotal", name)
                || vocabulary.means("rows", "total", view.starting(at).get(0).text())) {
            return false;
        }
        part.sawSkeleton();
        view.starting(at).forEach(c -> part.understand(view.place(c), "other"));
        columns.forEach((column, field) -> take(view.grid().cell(at, column), field, part, findings));
        return true;
    }

    private void take(GridCell cell, String field, Part part, Findings findings) {
        if (figures.placeholder(cell.text())) {
            return;
        }
        Optional<BudgetRow> amount = BudgetRow.ofCode(field);
        Optional<String> number = figures.plain(cell.text());
        if (amount.isPresent() && number.isPresent()) {
            boolean rate = amount.get().rate();
            Optional<String> value = rate ? number : figures.money(cell.text(), part.moneyUnit());
            value.ifPresent(v -> part.amount(amount.get(), FundingSource.TOTAL, v));
            if (amount.get() == BudgetRow.EXECUTION_RATE) {
                part.execution(new ImportedExecution(Optional.empty(), number, Optional.empty(), Optional.empty(), ""));
            }
        } else if (amount.isPresent()) {
            findings.remark(view.place(cell), MESSAGES.text("remark.no-amount", Findings.quote(cell.text())));
        } else if (field.equals("score") || field.equals("filedTotal")) {
            number.ifPresent(part::filedTotal);
            if (number.isEmpty()) {
                findings.remark(view.place(cell), MESSAGES.text("remark.no-number", Findings.quote(cell.text())));
            }
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
