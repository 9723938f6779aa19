package org.ziping.importer.recognise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.importer.plan.ImportedExecution;
import org.ziping.importer.plan.ImportedIndicator;
import org.ziping.importer.plan.SourcePlace;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetRow;
import org.ziping.model.FundingSource;
import org.ziping.model.HeaderField;
import org.ziping.model.Section;

/** A stretch of a document that is about one project, while it is being read. */
final class Part {

    private final Optional<String> sheet;
    private final int block;
    private final Map<HeaderField, String> header = new EnumMap<>(HeaderField.class);
    private final Map<BudgetCell, String> budget = new LinkedHashMap<>();
    private final Map<Section, String> narrative = new EnumMap<>(Section.class);
    private final List<ImportedIndicator> indicators = new ArrayList<>();
    private final List<Meaning> meanings = new ArrayList<>();
    private final List<FundsSentences.Told> told = new ArrayList<>();
    private ImportedExecution execution = ImportedExecution.NONE;
    private Optional<String> executionWeight = Optional.empty();
    private Optional<String> year = Optional.empty();
    private Optional<String> moneyUnit = Optional.empty();
    private Optional<String> filedTotal = Optional.empty();
    private Optional<String> filedGrade = Optional.empty();
    private String weakProject = "";
    private String weakUnit = "";
    private String reporter = "";
    private String departmentAbove = "";
    private boolean titled;
    private boolean skeleton;
    private boolean listed;
    private boolean headsList;
    private boolean hasTiers;

    Part(Optional<String> sheet, int block) {
        this.sheet = sheet;
        this.block = block;
    }

    /** The meaning of one cell, as far as this part knows. */
    record Meaning(SourcePlace place, String field) {}

    Optional<String> sheet() {
        return sheet;
    }

    int block() {
        return block;
    }

    Map<HeaderField, String> header() {
        return header;
    }

    Map<BudgetCell, String> budget() {
        return budget;
    }

    Map<Section, String> narrative() {
        return narrative;
    }

    List<ImportedIndicator> indicators() {
        return indicators;
    }

    List<Meaning> meanings() {
        return meanings;
    }

    ImportedExecution execution() {
        return execution.or(new ImportedExecution(
                execution.filled() || !budget.isEmpty() ? executionWeight : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ""));
    }

    Optional<String> year() {
        return year;
    }

    Optional<String> moneyUnit() {
        return moneyUnit;
    }

    Optional<String> filedTotal() {
        return filedTotal;
    }

    Optional<String> filedGrade() {
        return filedGrade;
    }

    /** A project name that stands in a title only; a labelled one is better. */
    String weakProject() {
        return weakProject;
    }

    /** Whether the title of a form stands above. */
    boolean titled() {
        return titled;
    }

    /** Whether a header of a form was seen, filled in or not. */
    boolean skeleton() {
        return skeleton;
    }

    /** Whether an indicator table with first tiers was read, as annexes have and section tables do not. */
    boolean hasTiers() {
        return hasTiers;
    }

    /** A row of a list of projects, which a form of the project's own in the same document outweighs. */
    void listed() {
        listed = true;
    }

    boolean isListed() {
        return listed;
    }

    /** What stands above a list of projects and belongs to no one project. */
    void headsList() {
        headsList = true;
    }

    boolean headsListOnly() {
        return headsList && !hasFigures();
    }

    void title() {
        titled = true;
    }

    void sawSkeleton() {
        skeleton = true;
    }

    void sawTiers() {
        hasTiers = true;
    }

    void weakProject(String name) {
        if (weakProject.isEmpty()) {
            weakProject = name;
        }
    }

    void unitFromTitle(String name) {
        if (weakUnit.isEmpty()) {
            weakUnit = name;
        }
    }

    /** Who fills the form in: the unit where no other is named, and better than one in a title. */
    void reporter(String name) {
        if (reporter.isEmpty()) {
            reporter = name;
        }
    }

    /** A department further up, 中央主管部门: the supervising one where no other is named. */
    void departmentAbove(String name) {
        if (departmentAbove.isEmpty()) {
            departmentAbove = name;
        }
    }

    String departmentAbove() {
        return departmentAbove;
    }

    /** A unit that fills the form in, or stands in a title only. */
    String weakUnit() {
        return reporter.isEmpty() ? weakUnit : reporter;
    }

    /** Takes a text of the header; false when another one stands there already. */
    boolean header(HeaderField field, String text) {
        if (text.isBlank()) {
            return true;
        }
        String kept = header.putIfAbsent(field, text);
        return kept == null || Labels.squeeze(kept).equals(Labels.squeeze(text));
    }

    void year(String found) {
        year = year.or(() -> Optional.of(found));
    }

    void moneyUnit(String found) {
        moneyUnit = moneyUnit.or(() -> Optional.of(found));
    }

    /** Takes an amount; false when another one stands there already. */
    boolean amount(BudgetRow row, FundingSource source, String text) {
        String kept = budget.putIfAbsent(new BudgetCell(row, source), text);
        return kept == null || new BigDecimal(kept).compareTo(new BigDecimal(text)) == 0;
    }

    /** Amounts that running text names. */
    void tell(List<FundsSentences.Told> amounts) {
        told.addAll(amounts);
    }

    List<FundsSentences.Told> told() {
        return told;
    }

    void execution(ImportedExecution found) {
        execution = execution.or(found);
    }

    /** Points of budget execution that stand in a label only; a cell of its own counts before it. */
    void executionWeight(String found) {
        executionWeight = executionWeight.or(() -> Optional.of(found));
    }

    /** The unit that a heading over several projects names is the unit of each of them that names none. */
    void fillsUnitOf(Part other) {
        if (!weakUnit().isEmpty()) {
            other.unitFromTitle(weakUnit());
        }
        if (headsList && header.containsKey(HeaderField.UNIT)) {
            other.unitFromTitle(header.get(HeaderField.UNIT));
        }
        if (headsList && header.containsKey(HeaderField.DEPARTMENT)) {
            other.departmentAbove(header.get(HeaderField.DEPARTMENT));
        }
    }

    void filedTotal(String found) {
        filedTotal = filedTotal.or(() -> Optional.of(found));
    }

    void filedGrade(String found) {
        filedGrade = filedGrade.or(() -> Optional.of(found));
    }

    void narrative(Section section, String text) {
        if (!text.isBlank()) {
            narrative.merge(section, text.strip(), (old, more) -> old.equals(more) ? old : old + "\n" + more);
        }
    }

    void understand(SourcePlace place, String field) {
        meanings.add(new Meaning(place, field));
    }

    /** Whether anything but titles and labels was read. */
    boolean hasFigures() {
        return !indicators.isEmpty() || !budget.isEmpty() || execution.filled();
    }

    boolean hasAnything() {
        return hasFigures()
                || !header.isEmpty()
                || !narrative.isEmpty()
                || titled
                || skeleton
                || filedTotal.isPresent()
                || year.isPresent();
    }
}
