package org.ziping.importer.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ziping.importer.grid.GridCell;

/** The header cells above one column, top to bottom. */
record HeaderStack(List<GridCell> cells) {

    /** The written cells of a column that lie wholly inside the header rows. */
    static HeaderStack of(GridView view, int row, int height, int column) {
        List<GridCell> stack = new ArrayList<>();
        for (int r = row; r < Math.min(row + height, view.rows()); r++) {
            GridCell cell = view.grid().cell(r, column);
            boolean inside = cell.row() >= row && cell.row() + cell.rowSpan() <= row + height;
            if (inside && !cell.blank() && !stack.contains(cell)) {
                stack.add(cell);
            }
        }
        return new HeaderStack(stack);
    }

    /**
     * What the words mean: read together downwards, together upwards (预算数 over 年初), or the lowest known that stands
     * over this column alone; 调整数 below a wide 预算数 is not the budget.
     */
    Optional<String> meaning(Function<String, Optional<String>> known) {
        return meaning(known, label -> Optional.empty());
    }

    /** The same, but a lowest cell that is spelled exactly as a known label needs no words above it. */
    Optional<String> meaning(Function<String, Optional<String>> known, Function<String, Optional<String>> exact) {
        Optional<String> alone = bottom().flatMap(c -> exact.apply(c.text()));
        if (alone.isPresent()) {
            return alone;
        }
        String down = cells.stream().map(GridCell::text).collect(Collectors.joining());
        Optional<String> found = known.apply(down);
        if (found.isEmpty() && cells.size() == 2) {
            found = known.apply(cells.get(1).text() + cells.get(0).text());
        }
        int own = bottom().map(GridCell::columnSpan).orElse(1);
        for (int i = cells.size() - 1; i >= 0 && found.isEmpty(); i--) {
            boolean ofOthersToo = cells.get(i).columnSpan() > own;
            found = ofOthersToo ? Optional.empty() : known.apply(cells.get(i).text());
        }
        return found;
    }

    /** The lowest cell, if there is any. */
    Optional<GridCell> bottom() {
        return cells.isEmpty() ? Optional.empty() : Optional.of(cells.get(cells.size() - 1));
    }
}
