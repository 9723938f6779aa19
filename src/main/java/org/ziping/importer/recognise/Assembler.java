package org.ziping.importer.recognise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.importer.plan.ImportedExecution;
import org.ziping.importer.plan.ImportedIndicator;
import org.ziping.importer.plan.ImportedProject;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetRow;
import org.ziping.model.FiledContradiction;
import org.ziping.model.FundingSource;
import org.ziping.model.HeaderField;
import org.ziping.model.Section;

/** Puts the parts of a document together into projects: a report's text, its section tables and its annex are one. */
final class Assembler {

    private static final Messages MESSAGES = Messages.of(Assembler.class);
    private final Findings findings;
    private final CrossCheck crossCheck;
    private final List<List<Part>> projects = new ArrayList<>();

    Assembler(Findings findings) {
        this.findings = findings;
        crossCheck = new CrossCheck(findings);
    }

    /** The parts of each project, in the order of the document. */
    List<List<Part>> group(List<Part> parts) {
        Optional<List<Part>> current = Optional.empty();
        for (Part part : parts) {
            if (!part.hasAnything()) {
                continue;
            }
            Optional<List<Part>> same = listedElsewhere(part);
            if (same.isPresent()) {
                totalsDiffer(part, same.get());
                same.get().add(part.isListed() ? same.get().size() : 0, part);
                current = same;
            } else if (current.isPresent() && !part.isListed() && belongs(part, current.get())) {
                current.get().add(part);
            } else {
                List<Part> project = new ArrayList<>(List.of(part));
                projects.add(project);
                current = Optional.of(project);
            }
        }
        return projects;
    }

    /** The project that a list names and that has a form of its own elsewhere in the document. */
    private Optional<List<Part>> listedElsewhere(Part part) {
        Optional<String> name = strong(part, HeaderField.PROJECT);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        for (List<Part> project : projects) {
            boolean elsewhere = project.get(0).isListed() != part.isListed();
            if (elsewhere && sameProject(part, name, project)) {
                return Optional.of(project);
            }
        }
        return Optional.empty();
    }

    private static boolean sameProject(Part part, Optional<String> name, List<Part> project) {
        List<Optional<String>> names = strongs(project, HeaderField.PROJECT);
        return project.stream().allMatch(p -> p.isListed() == project.get(0).isListed())
                && names.stream().anyMatch(Optional::isPresent)
                && !conflict(name, names)
                && !conflict(year(part), project.stream().map(Assembler::year).toList())
                && !conflict(strong(part, HeaderField.UNIT), strongs(project, HeaderField.UNIT));
    }

    private void totalsDiffer(Part part, List<Part> project) {
        Optional<String> before = first(project, Part::filedTotal);
        Optional<String> total = part.filedTotal();
        if (before.isPresent() && total.isPresent() && !before.equals(total)) {
            Part list = part.isListed() ? part : project.get(0);
            String form = part.isListed() ? before.get() : total.get();
            findings.remark(
                    list.meanings().get(0).place(),
                    MESSAGES.text(
                            "remark.list-differs",
                            strong(part, HeaderField.PROJECT).orElse(""),
                            list.filedTotal().orElse(""),
                            form));
        }
    }

    private static boolean belongs(Part part, List<Part> project) {
        if (conflict(year(part), project.stream().map(Assembler::year).toList())
                || conflict(strong(part, HeaderField.UNIT), strongs(project, HeaderField.UNIT))) {
            return false;
        }
        Optional<String> name = strong(part, HeaderField.PROJECT);
        List<Optional<String>> names = strongs(project, HeaderField.PROJECT);
        boolean named = names.stream().anyMatch(Optional::isPresent);
        if (name.isPresent() && named) {
            return !conflict(name, names);
        }
        boolean figures = project.stream().anyMatch(Part::hasFigures);
        boolean weak = !part.weakProject().isEmpty()
                && project.stream()
                        .map(p -> p.header().getOrDefault(HeaderField.PROJECT, p.weakProject()))
                        .anyMatch(n -> !n.isEmpty() && !Names.same(n, part.weakProject()));
        if (figures && weak && part.hasFigures()) {
            return false;
        }
        return fits(part, project);
    }

    private static boolean fits(Part part, List<Part> project) {
        List<ImportedIndicator> before =
                project.stream().flatMap(p -> p.indicators().stream()).toList();
        if (part.indicators().isEmpty() || before.isEmpty()) {
            boolean sameMoney = project.stream()
                    .allMatch(p -> part.budget().entrySet().stream()
                            .allMatch(e -> p.budget()
                                    .getOrDefault(e.getKey(), e.getValue())
                                    .equals(e.getValue())));
            return sameMoney;
        }
        long common = CrossCheck.common(part.indicators(), before);
        boolean repeats = common * 2 >= Math.min(part.indicators().size(), before.size());
        return repeats || (!part.titled() && !(part.hasTiers() && !part.budget().isEmpty()));
    }

    private static Optional<String> year(Part part) {
        return part.hasFigures() ? part.year() : Optional.empty();
    }

    private static Optional<String> strong(Part part, HeaderField field) {
        return Optional.ofNullable(part.header().get(field));
    }

    private static List<Optional<String>> strongs(List<Part> project, HeaderField field) {
        return project.stream().map(p -> strong(p, field)).toList();
    }

    private static boolean conflict(Optional<String> one, List<Optional<String>> others) {
        return one.isPresent()
                && others.stream().flatMap(Optional::stream).anyMatch(other -> !Names.same(other, one.get()));
    }

    /** The project made of its parts; what is printed first counts, except that annex rows count before section rows. */
    ImportedProject merge(List<Part> parts, Optional<String> documentYear, boolean several) {
        Map<HeaderField, String> header = new EnumMap<>(HeaderField.class);
        Map<BudgetCell, String> budget = new HashMap<>();
        Map<Section, String> narrative = new EnumMap<>(Section.class);
        ImportedExecution execution = ImportedExecution.NONE;
        for (Part part : parts) {
            part.header().forEach(header::putIfAbsent);
            part.budget().forEach(budget::putIfAbsent);
            part.narrative().forEach((s, t) -> narrative.merge(s, t, (a, b) -> a.contains(b) ? a : a + "\n" + b));
        }
        for (Part part : parts) {
            execution = part.hasTiers() ? part.execution().or(execution) : execution.or(part.execution());
            weak(header, HeaderField.PROJECT, part.weakProject());
            weak(header, HeaderField.UNIT, part.weakUnit());
            weak(header, HeaderField.DEPARTMENT, part.departmentAbove());
        }
        Optional<String> unit = first(parts, Part::moneyUnit);
        for (FundsSentences.Told told : told(parts, unit)) {
            unit = unit.or(() -> told.row().entered() ? Optional.of(told.unit()) : Optional.empty());
            budget.put(new BudgetCell(told.row(), FundingSource.TOTAL), Decimals.plain(new BigDecimal(told.number())));
            if (told.row() == BudgetRow.EXECUTION_RATE) {
                Optional<String> none = Optional.empty();
                execution = execution.or(new ImportedExecution(none, Optional.of(told.number()), none, none, ""));
            }
            findings.remark(told.place(), MESSAGES.text("remark.funds-in-text", told.words()));
        }
        Rows rows = rows(parts);
        Optional<String> sheet = several ? parts.get(0).sheet() : Optional.empty();
        return new ImportedProject(
                sheet,
                header,
                first(parts, Part::year).or(() -> documentYear),
                unit,
                execution,
                budget,
                rows.annex(),
                first(parts, Part::filedTotal),
                first(parts, Part::filedGrade),
                narrative,
                rows.contradictions());
    }

    /** What the text says of the money where no table does. */
    private static List<FundsSentences.Told> told(List<Part> parts, Optional<String> unit) {
        List<FundsSentences.Told> all =
                parts.stream().flatMap(p -> p.told().stream()).toList();
        boolean otherUnit =
                all.stream().anyMatch(t -> t.row().entered() && !t.unit().equals(unit.orElse(t.unit())));
        return FundsSentences.tabled(parts) || otherUnit ? List.of() : FundsSentences.certain(all);
    }

    /** The rows that count, and where other tables of the file say otherwise. */
    private record Rows(List<ImportedIndicator> annex, List<FiledContradiction> contradictions) {}

    private Rows rows(List<Part> parts) {
        List<ImportedIndicator> text = new ArrayList<>();
        List<ImportedIndicator> annex = new ArrayList<>();
        for (Part part : parts) {
            boolean repeats = !annex.isEmpty()
                    && CrossCheck.common(part.indicators(), annex) * 2
                            >= Math.min(part.indicators().size(), annex.size());
            (part.hasTiers() && !(repeats && !part.indicators().isEmpty()) ? annex : text).addAll(part.indicators());
        }
        if (annex.isEmpty() || text.isEmpty()) {
            return new Rows(annex.isEmpty() ? text : annex, List.of());
        }
        return new Rows(annex, crossCheck.compare(text, annex));
    }

    private static void weak(Map<HeaderField, String> header, HeaderField field, String text) {
        if (!text.isEmpty()) {
            header.putIfAbsent(field, text);
        }
    }

    private static Optional<String> first(List<Part> parts, Function<Part, Optional<String>> property) {
        return parts.stream().map(property).flatMap(Optional::stream).findFirst();
    }
}
