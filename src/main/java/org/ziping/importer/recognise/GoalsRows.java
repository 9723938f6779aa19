package org.ziping.importer.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return label(row, "annualGoal").isPresent()
                && label(row, "annualGoalResult").isPresent()
                && onlyLabels(row);
    }

    /** Takes the texts below the header row; the number of rows used, header included. */
    int take(int row, Part part) {
        Optional<GridCell> goal = label(row, "annualGoal");
        Optional<GridCell> result = label(row, "annualGoalResult");
        view.starting(row).forEach(c -> part.understand(view.place(c), "label"));
        int used = 1;
        while (row + used < view.rows() && belongs(row + used, goal, result)) {
            boolean any = below(row + used, goal, Section.ANNUAL_GOAL, part);
            any |= below(row + used, result, Section.ANNUAL_GOAL_RESULT, part);
            used++;
            if (!any) {
                break;
            }
        }
        return used;
    }

    private boolean belongs(int row, Optional<GridCell> goal, Optional<GridCell> result) {
        List<GridCell> cells = new ArrayList<>(view.starting(row));
        cells.removeIf(
                c -> vocabulary.means("rows", "sideLabel", c.text()) || vocabulary.means("rows", "goals", c.text()));
        return !cells.isEmpty()
                && cells.size() <= 4
                && cells.stream().allMatch(c -> under(c, goal) || under(c, result) || figures.numeric(c.text()))
                && cells.stream()
                        .noneMatch(c ->
                                vocabulary.field("indicatorColumns", c.text()).isPresent());
    }

    private static boolean under(GridCell cell, Optional<GridCell> label) {
        return label.filter(l ->
                        cell.column() < l.column() + l.columnSpan() && cell.column() + cell.columnSpan() > l.column())
                .isPresent();
    }

    private boolean below(int row, Optional<GridCell> label, Section section, Part part) {
        boolean any = false;
        for (GridCell cell : view.starting(row)) {
            if (under(cell, label) && !figures.placeholder(cell.text())) {
                part.narrative(section, cell.text());
                part.understand(view.place(cell), "narrative/" + section.code());
                any = true;
            }
        }
        return any;
    }

    private Optional<GridCell> label(int row, String field) {
        List<GridCell> found = view.starting(row).stream()
                .filter(c -> vocabulary.means("textRows", field, c.text()))
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }

    private boolean onlyLabels(int row) {
        return view.starting(row).stream()
                .allMatch(c -> vocabulary.field("textRows", c.text()).isPresent()
                        || vocabulary.means("rows", "goals", c.text())
                        || vocabulary.means("rows", "sideLabel", c.text()));
    }
}
