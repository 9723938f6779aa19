package org.ziping.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What an imported file printed where this program computes: total, grade word and the computed
 * cells of the budget table, as text. Kept beside the recomputed figures, never mixed with them.
 */
public record FiledFigures(String fileName, Optional<BigDecimal> total, String grade, Map<BudgetCell, String> cells) {

    /** Takes a copy of the cells. */
    public FiledFigures {
        cells = Map.copyOf(cells);
    }
}
