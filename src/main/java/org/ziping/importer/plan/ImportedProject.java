package org.ziping.importer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.model.BudgetCell;
import org.ziping.model.FiledContradiction;
import org.ziping.model.HeaderField;
import org.ziping.model.Section;

/**
 * One project of a file as printed; nothing is computed and nothing guessed.
 *
 * @param sheet the sheet or table it was found in, empty when the whole document is about it
 * @param header the header lines
 * @param year fiscal year in digits
 * @param moneyUnit unit of the budget amounts: 元, 万元 …
 * @param execution the scored line of budget execution
 * @param budget printed cells of the budget table, computed ones and rates included, in plain notation
 * @param indicators the indicators in the order of the annex
 * @param filedTotal total score as filed
 * @param filedGrade grade word as filed
 * @param narrative texts of report and form
 * @param contradictions where the file disagrees with itself
 */
public record ImportedProject(
        Optional<String> sheet,
        Map<HeaderField, String> header,
        Optional<String> year,
        Optional<String> moneyUnit,
        ImportedExecution execution,
        Map<BudgetCell, String> budget,
        List<ImportedIndicator> indicators,
        Optional<String> filedTotal,
        Optional<String> filedGrade,
        Map<Section, String> narrative,
        List<FiledContradiction> contradictions) {

    /** Keeps its own copies. */
    public ImportedProject {
        header = Map.copyOf(header);
        budget = Map.copyOf(budget);
        indicators = List.copyOf(indicators);
        narrative = Map.copyOf(narrative);
        contradictions = List.copyOf(contradictions);
    }

    /** The same with amounts in another unit. */
    public ImportedProject withMoneyUnit(Optional<String> unit) {
        return new ImportedProject(
                sheet,
                header,
                year,
                unit,
                execution,
                budget,
                indicators,
                filedTotal,
                filedGrade,
                narrative,
                contradictions);
    }

    /** The same with other header lines and another year. */
    public ImportedProject withHeader(Map<HeaderField, String> lines, Optional<String> otherYear) {
        return new ImportedProject(
                sheet,
                lines,
                otherYear,
                moneyUnit,
                execution,
                budget,
                indicators,
                filedTotal,
                filedGrade,
                narrative,
                contradictions);
    }

    /** The same with further contradictions. */
    public ImportedProject withContradictions(List<FiledContradiction> more) {
        List<FiledContradiction> all = new ArrayList<>(contradictions);
        all.addAll(more);
        return new ImportedProject(
                sheet, header, year, moneyUnit, execution, budget, indicators, filedTotal, filedGrade, narrative, all);
    }

    /** Project name, when printed. */
    public Optional<String> project() {
        return Optional.ofNullable(header.get(HeaderField.PROJECT));
    }

    /** Spending unit, when printed. */
    public Optional<String> unit() {
        return Optional.ofNullable(header.get(HeaderField.UNIT));
    }

    /** Supervising department, when printed. */
    public Optional<String> department() {
        return Optional.ofNullable(header.get(HeaderField.DEPARTMENT));
    }

    /** Whether anything was filled in beside the printed skeleton of a form. */
    public boolean filled() {
        return !header.isEmpty()
                || !budget.isEmpty()
                || !indicators.isEmpty()
                || execution.rate().isPresent()
                || execution.filedScore().isPresent()
                || filedTotal.isPresent()
                || !narrative.isEmpty();
    }
}
