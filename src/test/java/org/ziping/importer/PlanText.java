package org.ziping.importer;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.ziping.importer.plan.Ignored;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.importer.plan.ImportedIndicator;
import org.ziping.importer.plan.ImportedProject;
import org.ziping.importer.plan.Remark;
import org.ziping.model.BudgetCell;

/** A plan as text to compare with what was expected. */
final class PlanText {

    private final StringBuilder out = new StringBuilder();

    private PlanText() {}

    static String of(ImportPlan plan) {
        PlanText text = new PlanText();
        text.line("status", plan.status().code());
        plan.message().ifPresent(m -> text.line("message", m));
        text.line("form", plan.form().orElse("?"));
        plan.projects().forEach(text::project);
        for (Remark remark : plan.remarks()) {
            text.line("! ", remark.message());
        }
        for (Ignored ignored : plan.ignored()) {
            text.line("x ", ignored.text() + " — " + ignored.reason());
        }
        return text.out.toString();
    }

    private void project(ImportedProject p) {
        out.append('\n');
        p.header().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> line(e.getKey().code(), e.getValue()));
        line("year", p.year().orElse("?"));
        line("money", p.moneyUnit().orElse("?"));
        line(
                "execution",
                or(p.execution().weight()) + " / " + or(p.execution().rate()) + " / "
                        + or(p.execution().filedScore()) + " / "
                        + or(p.execution().completionRate()) + " / "
                        + p.execution().deviationReason());
        p.budget().entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<BudgetCell, String> e) -> e.getKey().source())
                        .thenComparing(e -> e.getKey().row()))
                .forEach(e ->
                        line(e.getKey().source().code() + " " + e.getKey().row().code(), e.getValue()));
        p.indicators().forEach(this::indicator);
        line("total", or(p.filedTotal()));
        line("grade", or(p.filedGrade()));
        p.narrative().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> line(e.getKey().code(), e.getValue()));
    }

    private void indicator(ImportedIndicator i) {
        out.append(i.detail() ? "  - " : "- ")
                .append(String.join(
                        " | ",
                        i.firstTier(),
                        i.secondTier(),
                        i.name(),
                        or(i.weight()),
                        i.target(),
                        i.actual(),
                        or(i.completionRate()),
                        or(i.filedScore()),
                        i.deviationReason().replace("\n", "\\n")))
                .append('\n');
    }

    private static String or(Optional<String> text) {
        return text.orElse("?");
    }

    private void line(String name, String text) {
        out.append(name).append(": ").append(text.replace("\n", "\\n")).append('\n');
    }
}
