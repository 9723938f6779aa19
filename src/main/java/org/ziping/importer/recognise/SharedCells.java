package org.ziping.importer.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.base.Messages;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.plan.ImportedIndicator;
import org.ziping.importer.recognise.IndicatorColumn.Field;

/**
 * Weights and scores whose cell is merged over several indicators. They belong to all of them together, so they are
 * reported and never copied; only where weight and score are shared by the same rows does the first row keep both.
 */
final class SharedCells {

    private static final Messages MESSAGES = Messages.of(SharedCells.class);
    private final Map<GridCell, List<Integer>> weights = new LinkedHashMap<>();
    private final Map<GridCell, List<Integer>> scores = new LinkedHashMap<>();

    void use(GridCell cell, Field field, int indicator) {
        if (!cell.blank()) {
            (field == Field.WEIGHT ? weights : scores)
                    .computeIfAbsent(cell, c -> new ArrayList<>())
                    .add(indicator);
        }
    }

    void settle(Part part, GridView view, Findings findings) {
        settle(weights, scores, Field.WEIGHT, part, view, findings);
        settle(scores, weights, Field.SCORE, part, view, findings);
    }

    private static void settle(
            Map<GridCell, List<Integer>> cells,
            Map<GridCell, List<Integer>> others,
            Field field,
            Part part,
            GridView view,
            Findings findings) {
        cells.forEach((cell, users) -> {
            if (users.size() < 2) {
                return;
            }
            boolean together = others.containsValue(users);
            String message = field == Field.WEIGHT
                    ? MESSAGES.text("remark.shared-weight", cell.text(), users.size())
                    : MESSAGES.text("remark.shared-score", cell.text(), users.size());
            findings.remark(view.place(cell), message);
            if (!together) {
                int first = users.get(0);
                part.indicators().set(first, without(part.indicators().get(first), field));
            }
        });
    }

    private static ImportedIndicator without(ImportedIndicator i, Field field) {
        boolean weight = field == Field.WEIGHT;
        return new ImportedIndicator(
                i.firstTier(),
                i.secondTier(),
                i.name(),
                weight ? Optional.empty() : i.weight(),
                i.target(),
                i.actual(),
                i.completionRate(),
                weight ? i.filedScore() : Optional.empty(),
                i.deviationReason(),
                i.detail(),
                i.place());
    }
}
