package org.ziping.importer.recognise;

import java.util.Optional;
import java.util.regex.Matcher;
import org.ziping.importer.grid.GridCell;

/** Labels that hang at the side of a block of rows, 绩效指标, 预算执行情况（10分）; they name the block, not a value. */
final class SideLabels {

    private final GridView view;
    private final Vocabulary vocabulary;

    SideLabels(GridView view, Vocabulary vocabulary) {
        this.view = view;
        this.vocabulary = vocabulary;
    }

    /** Whether the cell only names the block it stands beside. */
    boolean is(GridCell cell) {
        return vocabulary.means("rows", "sideLabel", cell.text())
                || vocabulary.means("rows", "goals", cell.text())
                || execution(cell);
    }

    /** Points of budget execution that the label beside its block prints: 预算执行情况（10分）. */
    Optional<String> executionWeight(int row) {
        for (GridCell cell : view.starting(row)) {
            Matcher points = vocabulary.pattern("weightInLabel").matcher(Labels.squeeze(cell.text()));
            if (execution(cell) && points.find()) {
                return Optional.of(points.group(1));
            }
        }
        return Optional.empty();
    }

    private boolean execution(GridCell cell) {
        boolean atSide = cell.rowSpan() > 1 || cell.column() == 0;
        return atSide && vocabulary.words("executionBlocks").contains(Labels.core(cell.text()));
    }
}
