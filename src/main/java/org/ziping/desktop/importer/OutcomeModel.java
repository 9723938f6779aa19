package org.ziping.desktop.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.base.Messages;
import org.ziping.desktop.control.SheetCell;
import org.ziping.desktop.control.SheetModel;
import org.ziping.desktop.importer.Links.Figure;
import org.ziping.desktop.support.TextSection;
import org.ziping.importer.plan.ImportedExecution;
import org.ziping.importer.plan.ImportedIndicator;
import org.ziping.importer.plan.ImportedProject;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetRow;
import org.ziping.model.FundingSource;
import org.ziping.model.HeaderField;
import org.ziping.model.Section;

/** What one project became: further header lines, budget, indicators and texts, each linked to its place in the file. */
final class OutcomeModel implements SheetModel {

    private static final Messages MESSAGES = Messages.of(OutcomeModel.class);
    private static final double HEADING = 2.1;
    private static final double[] BUDGET = {9, 6, 6, 6, 6, 6, 5.5, 5.5};
    private static final double[] INDICATOR = {11, 3.6, 6.5, 6.5, 3.6, 5, 6.5, 6.5, 13};
    private static final double[] LINE = {7, 27};
    private static final int MOST_LINES = 4;
    private static final int QUOTE = 120;

    /** A row under way: its cells, each with the figure it shows. */
    private record Row(double[] widths, List<String> texts, List<Optional<Figure>> figures, boolean heading) {}

    private final int project;
    private final List<Row> rows = new ArrayList<>();
    private final List<Double> heights = new ArrayList<>();
    private final Map<Figure, SheetCell> places = new HashMap<>();
    private double width;

    OutcomeModel(int index, ImportedProject project) {
        this.project = index;
        header(project);
        budget(project);
        indicators(project);
        texts(project);
    }

    private void header(ImportedProject imported) {
        for (HeaderField field : HeaderField.values()) {
            boolean own = field == HeaderField.PROJECT || field == HeaderField.UNIT || field == HeaderField.DEPARTMENT;
            String text = imported.header().getOrDefault(field, "");
            if (!own && !text.isBlank()) {
                line(FieldWords.header(field.code()), text, figure("header/" + field.code()));
            }
        }
        imported.filedTotal().ifPresent(total -> line(FieldWords.header("filedTotal"), total, figure("filed/total")));
        imported.filedGrade().ifPresent(grade -> line(FieldWords.header("filedGrade"), grade, figure("filed/grade")));
    }

    private void budget(ImportedProject imported) {
        List<BudgetRow> amounts = List.of(BudgetRow.values()).stream()
                .filter(row -> imported.budget().keySet().stream().anyMatch(cell -> cell.row() == row))
                .toList();
        List<String> titles = new ArrayList<>(List.of(
                MESSAGES.text("outcome.budget", imported.moneyUnit().orElse(MESSAGES.text("outcome.no-unit")))));
        amounts.forEach(row -> titles.add(FieldWords.column(row.code())));
        if (!amounts.isEmpty()) {
            heading(BUDGET, titles);
        }
        for (FundingSource source : FundingSource.values()) {
            if (imported.budget().keySet().stream().noneMatch(cell -> cell.source() == source)) {
                continue;
            }
            List<String> texts = new ArrayList<>(List.of(FieldWords.source(source.code())));
            List<Optional<Figure>> figures = new ArrayList<>(List.of(Optional.empty()));
            for (BudgetRow row : amounts) {
                texts.add(imported.budget().getOrDefault(new BudgetCell(row, source), ""));
                figures.add(figure("budget/" + row.code() + "/" + source.code()));
            }
            add(BUDGET, texts, figures);
        }
        execution(imported.execution());
    }

    private void execution(ImportedExecution execution) {
        if (execution.weight().isPresent() || execution.filled()) {
            String words = MESSAGES.text(
                    "outcome.execution",
                    execution.weight().orElse("—"),
                    execution.rate().map(rate -> rate + "%").orElse("—"),
                    execution.filedScore().orElse("—"));
            line(MESSAGES.text("outcome.execution-title"), words, figure("execution/score"));
        }
    }

    private void indicators(ImportedProject imported) {
        if (imported.indicators().isEmpty()) {
            return;
        }
        List<String> titles = new ArrayList<>();
        titles.add(MESSAGES.text("outcome.indicators", imported.indicators().size()));
        List<String> fields = List.of(
                "name",
                "weight",
                "target",
                "actual",
                "score",
                "completionRate",
                "firstTier",
                "secondTier",
                "deviationReason");
        fields.stream().skip(1).forEach(field -> titles.add(FieldWords.column(field)));
        heading(INDICATOR, titles);
        for (int i = 0; i < imported.indicators().size(); i++) {
            int at = i;
            ImportedIndicator line = imported.indicators().get(i);
            List<Optional<Figure>> figures = fields.stream()
                    .map(field -> Optional.of(new Figure(project, "indicator/" + field, at)))
                    .toList();
            add(
                    INDICATOR,
                    List.of(
                            line.name(),
                            line.weight().orElse(""),
                            line.target(),
                            line.actual(),
                            line.filedScore().orElse(""),
                            line.completionRate().map(rate -> rate + "%").orElse(""),
                            line.firstTier(),
                            line.secondTier(),
                            line.deviationReason()),
                    figures);
        }
    }

    private void texts(ImportedProject imported) {
        if (imported.narrative().isEmpty()) {
            return;
        }
        heading(
                LINE,
                List.of(
                        MESSAGES.text("outcome.texts", imported.narrative().size()),
                        MESSAGES.text("outcome.text-beginning")));
        for (Section section : Section.values()) {
            String text = imported.narrative().getOrDefault(section, "");
            if (!text.isEmpty()) {
                String start = text.length() <= QUOTE ? text : text.substring(0, QUOTE) + "…";
                line(
                        TextSection.title(section),
                        MESSAGES.text("outcome.text", text.length(), start),
                        figure("narrative/" + section.code()));
            }
        }
    }

    private Optional<Figure> figure(String field) {
        return Optional.of(new Figure(project, field, -1));
    }

    private void line(String title, String text, Optional<Figure> figure) {
        add(LINE, List.of(title, text), List.of(Optional.empty(), figure));
    }

    private void heading(double[] widths, List<String> titles) {
        List<Optional<Figure>> none =
                titles.stream().map(title -> Optional.<Figure>empty()).toList();
        row(new Row(widths, titles, none, true), HEADING);
    }

    private void add(double[] widths, List<String> texts, List<Optional<Figure>> figures) {
        double height = 0;
        for (int i = 0; i < texts.size(); i++) {
            height = Math.max(height, SheetWidths.height(texts.get(i), widths[i], MOST_LINES));
        }
        row(new Row(widths, List.copyOf(texts), List.copyOf(figures), false), height);
    }

    private void row(Row row, double height) {
        rows.add(row);
        heights.add(height);
        for (SheetCell cell : cells(rows.size() - 1)) {
            width = Math.max(width, cell.left() + cell.width());
            row.figures().get(cell.column()).ifPresent(figure -> places.putIfAbsent(figure, cell));
        }
    }

    @Override
    public int rowCount() {
        return rows.size();
    }

    @Override
    public double height(int row) {
        return heights.get(row);
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public List<SheetCell> cells(int row) {
        List<SheetCell> cells = new ArrayList<>();
        double left = 0;
        Row shown = rows.get(row);
        for (int i = 0; i < shown.texts().size(); i++) {
            cells.add(new SheetCell(
                    row, 1, i, left, shown.widths()[i], shown.texts().get(i)));
            left += shown.widths()[i];
        }
        return cells;
    }

    @Override
    public List<String> styles(SheetCell cell) {
        Row row = rows.get(cell.row());
        if (row.heading()) {
            return List.of("heading");
        }
        Optional<Figure> figure = row.figures().get(cell.column());
        boolean number = row.widths() != LINE && cell.text().matches("[-0-9.,%]+");
        List<String> styles = new ArrayList<>();
        if (number) {
            styles.add("figure");
        }
        if (!cell.text().isEmpty()) {
            styles.add(
                    figure.map(f -> Meaning.of(f.field())).orElse(Meaning.LABEL).style());
        }
        return styles;
    }

    /** What a cell shows. */
    Optional<Figure> figure(SheetCell cell) {
        return rows.get(cell.row()).figures().get(cell.column());
    }

    /** Where a figure is shown. */
    Optional<SheetCell> find(Figure figure) {
        return Optional.ofNullable(places.get(figure));
    }
}
