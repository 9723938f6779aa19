package org.ziping.importer.recognise;

import java.util.ArrayList;
import java.util.List;
import org.ziping.importer.grid.GridCell;
import org.ziping.model.Section;

/** The yearly goal with promised and reached side by side: 预期目标 | 实际完成情况, texts in the rows below. */
final class GoalsRows {

    private final GridView view;
    private final Vocabulary vocabulary;
    private final Figures figures;

    GoalsRows(GridView view, Vocabulary vocabulary, Figures figures) {
        this.view = view;
        this.vocabulary = vocabulary;
        this.figures = figures;
    }

    /** Whether this row names both halves as column headers. */
    boolean is(int row) {
        return !labels(row, "annualGoal").isEmpty()
                && !labels(row, "annualGoalResult").isEmpty()
                && onlyLabels(row);
    }

    /** Takes the texts below the header row; the number of rows used, header included. */
    int take(int row, Part part) {
        List<GridCell> goals = labels(row, "annualGoal");
        List<GridCell> results = labels(row, "annualGoalResult");
        view.starting(row).forEach(c -> part.understand(view.place(c), "label"));
        int used = 1;
        while (row + used < view.rows() && belongs(row + used, goals, results)) {
            boolean any = below(row + used, goals, Section.ANNUAL_GOAL, part);
            any |= below(row + used, results, Section.ANNUAL_GOAL_RESULT, part);
            used++;
            if (!any) {
                break;
            }
        }
        return used;
    }

    private boolean belongs(int row, List<GridCell> goals, List<GridCell> results) {
        List<GridCell> cells = new ArrayList<>(view.starting(row));
        cells.removeIf(
                c -> vocabulary.means("rows", "sideLabel", c.text()) || vocabulary.means("rows", "goals", c.text()));
        return !cells.isEmpty()
                && cells.size() <= 4
                && cells.stream().allMatch(c -> under(c, goals) || under(c, results) || figures.numeric(c.text()))
                && cells.stream()
                        .noneMatch(c ->
                                vocabulary.field("indicatorColumns", c.text()).isPresent());
    }

    private static boolean under(GridCell cell, List<GridCell> labels) {
        return labels.stream()
                .anyMatch(l ->
                        cell.column() < l.column() + l.columnSpan() && cell.column() + cell.columnSpan() > l.column());
    }

    private boolean below(int row, List<GridCell> labels, Section section, Part part) {
        boolean any = false;
        for (GridCell cell : view.starting(row)) {
            if (under(cell, labels) && !figures.placeholder(cell.text())) {
                part.narrative(section, cell.text());
                part.understand(view.place(cell), "narrative/" + section.code());
                any = true;
            }
        }
        return any;
    }

    /** The headings of a text; a goal may stand twice, at the year's start and adjusted. A label at the side is none. */
    private List<GridCell> labels(int row, String field) {
        List<GridCell> found = view.starting(row).stream()
                .filter(c -> vocabulary.means("textRows", field, c.text()))
                .toList();
        boolean side = found.size() > 1
                && (found.get(0).rowSpan() > 1
                        || vocabulary.means("rows", "goals", found.get(0).text()));
        return side ? found.subList(1, found.size()) : found;
    }

    private boolean onlyLabels(int row) {
        return view.starting(row).stream()
                .allMatch(c -> vocabulary.field("textRows", c.text()).isPresent()
                        || vocabulary.means("rows", "goals", c.text())
                        || vocabulary.means("rows", "sideLabel", c.text()));
    }
}
