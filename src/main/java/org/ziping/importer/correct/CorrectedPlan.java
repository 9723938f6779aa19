package org.ziping.importer.correct;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.base.Messages;
import org.ziping.importer.grid.Block;
import org.ziping.importer.grid.SourceDocument;
import org.ziping.importer.grid.TextLine;
import org.ziping.importer.plan.Ignored;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.importer.plan.ImportedProject;
import org.ziping.importer.plan.ReadColumn;
import org.ziping.importer.plan.SourcePlace;
import org.ziping.model.HeaderField;

/** Puts into a plan what was corrected beside the grids: header lines, unit of money, form, reasons of what was left out. */
public final class CorrectedPlan {

    private static final Messages MESSAGES = Messages.of(CorrectedPlan.class);

    private CorrectedPlan() {}

    /** The plan as corrected, with the document as it stands in the file. */
    public static ImportPlan of(ImportPlan plan, SourceDocument original, Corrections corrections) {
        Map<Integer, CellAt> starts = new HashMap<>();
        plan.understood().forEach(cell -> starts.computeIfAbsent(cell.project(), p -> CellAt.of(cell.place())));
        List<ImportedProject> projects = new ArrayList<>();
        for (ImportedProject project : plan.projects()) {
            Optional<CellAt> start = Optional.ofNullable(starts.get(projects.size()));
            projects.add(project(project, start, corrections));
        }
        return plan.with(projects, ignored(plan, original, corrections), original)
                .withForm(corrections.form().or(plan::form));
    }

    /** The first cell that was understood of a project. */
    public static Optional<CellAt> start(ImportPlan plan, int project) {
        return plan.understood().stream()
                .filter(cell -> cell.project() == project)
                .findFirst()
                .map(cell -> CellAt.of(cell.place()));
    }

    private static ImportedProject project(ImportedProject project, Optional<CellAt> start, Corrections corrections) {
        ImportedProject next =
                corrections.moneyUnit().isPresent() ? project.withMoneyUnit(corrections.moneyUnit()) : project;
        if (start.isEmpty()) {
            return next;
        }
        Map<HeaderField, String> header = new EnumMap<>(HeaderField.class);
        header.putAll(project.header());
        Optional<String> year = project.year();
        for (ProjectField field : ProjectField.values()) {
            String text = corrections.lines().get(new ProjectLine(start.get(), field));
            if (text == null) {
                continue;
            }
            if (field.header().isEmpty()) {
                year = text.isBlank() ? Optional.empty() : Optional.of(text.strip());
            } else if (text.isBlank()) {
                header.remove(field.header().get());
            } else {
                header.put(field.header().get(), text.strip());
            }
        }
        return next.withHeader(header, year);
    }

    private static List<Ignored> ignored(ImportPlan plan, SourceDocument original, Corrections corrections) {
        List<Ignored> ignored = new ArrayList<>();
        for (Ignored item : plan.ignored()) {
            boolean byHand =
                    corrections.leftOut(item.place().block(), item.place().row())
                            || columnLeftOut(plan, item.place(), corrections);
            ignored.add(byHand ? new Ignored(item.place(), item.text(), MESSAGES.text("ignored.by-hand")) : item);
        }
        for (int block = 0; block < original.blocks().size(); block++) {
            Block piece = original.blocks().get(block);
            if (piece instanceof TextLine line && corrections.leftOut(block, 0)) {
                ignored.add(new Ignored(
                        new SourcePlace(block, 0, 0, line.place()), line.text(), MESSAGES.text("ignored.by-hand")));
            }
        }
        return ignored;
    }

    /** Whether a place is the heading of a column that was corrected to be read as nothing. */
    private static boolean columnLeftOut(ImportPlan plan, SourcePlace place, Corrections corrections) {
        return plan.tables().stream()
                .filter(t -> t.block() == place.block() && place.row() >= t.row() && place.row() < t.row() + t.height())
                .anyMatch(t -> Optional.ofNullable(corrections.tables().get(t.shape()))
                        .map(rule -> rule.columns().get(place.column()))
                        .filter(ReadColumn.NOTHING::equals)
                        .isPresent());
    }
}
