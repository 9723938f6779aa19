package org.ziping.desktop.importer;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.importer.correct.CellAt;
import org.ziping.importer.correct.RowAt;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.grid.TextGrid;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.importer.plan.ImportedIndicator;
import org.ziping.importer.plan.SourcePlace;
import org.ziping.importer.plan.UnderstoodCell;

/** Which cell of a file became which figure of a project, both ways. */
final class Links {

    /**
     * A figure of a project.
     *
     * @param project index of the project
     * @param field what it is, such as {@code indicator/target}
     * @param indicator index of the indicator, −1 where the figure belongs to none
     */
    record Figure(int project, String field, int indicator) {}

    private static final String INDICATOR = "indicator/";

    private final Map<Figure, CellAt> sources = new HashMap<>();
    private final Map<CellAt, Figure> figures = new HashMap<>();
    private final ImportPlan plan;

    Links(ImportPlan plan) {
        this.plan = plan;
        Map<RowAt, Map<Integer, Integer>> indicators = indicatorRows();
        // A tier merged over thousands of rows is named once for each of them.
        for (UnderstoodCell cell : new LinkedHashSet<>(plan.understood())) {
            CellAt at = CellAt.of(cell.place());
            if (!cell.field().startsWith(INDICATOR)) {
                link(new Figure(cell.project(), cell.field(), -1), at);
                continue;
            }
            for (int row = at.row(); row <= lastRow(cell.place()); row++) {
                Integer index = indicators
                        .getOrDefault(new RowAt(at.block(), row), Map.of())
                        .get(cell.project());
                if (index != null) {
                    link(new Figure(cell.project(), cell.field(), index), at);
                }
            }
        }
    }

    private Map<RowAt, Map<Integer, Integer>> indicatorRows() {
        Map<RowAt, Map<Integer, Integer>> rows = new HashMap<>();
        for (int project = 0; project < plan.projects().size(); project++) {
            List<ImportedIndicator> indicators = plan.projects().get(project).indicators();
            for (int i = 0; i < indicators.size(); i++) {
                CellAt at = CellAt.of(indicators.get(i).place());
                rows.computeIfAbsent(at.inRow(), row -> new HashMap<>()).putIfAbsent(project, i);
            }
        }
        return rows;
    }

    private int lastRow(SourcePlace place) {
        boolean grid = plan.source()
                .filter(document -> document.blocks().get(place.block()) instanceof TextGrid)
                .isPresent();
        if (!grid) {
            return place.row();
        }
        TextGrid table = (TextGrid) plan.source().orElseThrow().blocks().get(place.block());
        GridCell cell = table.cell(place.row(), place.column());
        return cell.row() + cell.rowSpan() - 1;
    }

    private void link(Figure figure, CellAt at) {
        sources.putIfAbsent(figure, at);
        figures.putIfAbsent(at, figure);
    }

    /** Where a figure stands in the file. */
    Optional<CellAt> source(Figure figure) {
        return Optional.ofNullable(sources.get(figure));
    }

    /** What a cell became. */
    Optional<Figure> figure(CellAt at) {
        return Optional.ofNullable(figures.get(at));
    }
}
