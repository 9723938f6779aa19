package org.ziping.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an imported file printed where this program computes: total, grade word and the computed
 * cells of the budget table, as text. Kept beside the recomputed figures, never mixed with them.
 *
 * @param contradictions where the file disagrees with itself
 */
public record FiledFigures(
        String fileName,
        Optional<BigDecimal> total,
        String grade,
        Map<BudgetCell, String> cells,
        List<FiledContradiction> contradictions) {

    /** Takes copies of cells and contradictions. */
    public FiledFigures {
        cells = Map.copyOf(cells);
        contradictions = List.copyOf(contradictions);
    }

    /** Figures of a file that agrees with itself. */
    public FiledFigures(String fileName, Optional<BigDecimal> total, String grade, Map<BudgetCell, String> cells) {
        this(fileName, total, grade, cells, List.of());
    }

    /** The same from a file of another name. */
    public FiledFigures withFileName(String next) {
        return new FiledFigures(next, total, grade, cells, contradictions);
    }

    /** The same without its total. */
    public FiledFigures withoutTotal() {
        return new FiledFigures(fileName, Optional.empty(), grade, cells, contradictions);
    }

    /** The same without its grade word. */
    public FiledFigures withoutGrade() {
        return new FiledFigures(fileName, total, "", cells, contradictions);
    }

    /** The same with these computed cells only. */
    public FiledFigures withCells(Map<BudgetCell, String> next) {
        return new FiledFigures(fileName, total, grade, next, contradictions);
    }

    /** The same with these contradictions only. */
    public FiledFigures withContradictions(List<FiledContradiction> next) {
        return new FiledFigures(fileName, total, grade, cells, next);
    }
}
