package org.ziping.importer.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.form.Form;
import org.ziping.form.Forms;
import org.ziping.model.AssignedScore;
import org.ziping.model.BudgetCell;
import org.ziping.model.Evaluation;
import org.ziping.model.Execution;
import org.ziping.model.FiledFigures;
import org.ziping.model.FiledLine;
import org.ziping.model.HeaderField;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.model.Section;
import org.ziping.scoring.RuleSets;

/**
 * Makes an evaluation from an imported project. Filed scores become assignments as filed, money becomes 万元 exactly,
 * and what is not printed stays open.
 */
public final class EvaluationDraft {

    private final Forms forms;

    /** Drafts that take form and rule set from these forms. */
    public EvaluationDraft(Forms forms) {
        this.forms = forms;
    }

    /** The evaluation of one project of a plan. */
    public Evaluation of(ImportPlan plan, ImportedProject project) {
        Optional<Form> form = plan.form().flatMap(forms::find);
        String ruleSet = form.map(Form::ruleSet).filter(id -> !id.isBlank()).orElse(RuleSets.DEFAULT);
        BudgetDraft budget = BudgetDraft.of(project);
        Evaluation draft = Evaluation.empty(
                        project.year().flatMap(EvaluationDraft::integer),
                        ruleSet,
                        form.map(Form::id).orElse(Forms.DEFAULT))
                .withBudget(budget.table())
                .withExecution(execution(project.execution()))
                .withIndicators(indicators(project.indicators()))
                .withFiled(Optional.of(filed(plan.file(), project, budget.computed())));
        return withTexts(draft, project);
    }

    private static Evaluation withTexts(Evaluation draft, ImportedProject project) {
        Evaluation next = draft;
        for (Map.Entry<HeaderField, String> text : project.header().entrySet()) {
            next = next.withHeader(text.getKey(), text.getValue());
        }
        for (Map.Entry<Section, String> text : project.narrative().entrySet()) {
            next = next.withNarrative(text.getKey(), text.getValue());
        }
        return next;
    }

    private static FiledFigures filed(String file, ImportedProject project, Map<BudgetCell, String> computed) {
        return new FiledFigures(
                file,
                project.filedTotal().flatMap(EvaluationDraft::decimal),
                project.filedGrade().orElse(""),
                new HashMap<>(computed),
                project.contradictions());
    }

    private static Execution execution(ImportedExecution line) {
        Optional<BigDecimal> score = line.filedScore().flatMap(EvaluationDraft::decimal);
        Optional<FiledLine> filed =
                line.filled() ? Optional.of(new FiledLine(score, percent(line.completionRate()))) : Optional.empty();
        return new Execution(
                line.weight().flatMap(EvaluationDraft::decimal),
                score.map(AssignedScore::asFiled),
                line.deviationReason(),
                filed);
    }

    private static List<Indicator> indicators(List<ImportedIndicator> rows) {
        List<Indicator> indicators = new ArrayList<>();
        for (ImportedIndicator row : rows) {
            Optional<BigDecimal> score = row.filedScore().flatMap(EvaluationDraft::decimal);
            boolean filed = score.isPresent() || row.completionRate().isPresent();
            indicators.add(Indicator.blank(new IndicatorId(indicators.size() + 1), row.firstTier(), row.secondTier())
                    .withName(row.name())
                    .withWeight(row.weight().flatMap(EvaluationDraft::decimal))
                    .withTarget(row.target())
                    .withActual(row.actual())
                    .withDeviationReason(row.deviationReason())
                    .withDetail(row.detail())
                    .withFiled(
                            filed ? Optional.of(new FiledLine(score, percent(row.completionRate()))) : Optional.empty())
                    .withAssigned(score.map(AssignedScore::asFiled)));
        }
        return indicators;
    }

    private static String percent(Optional<String> rate) {
        return rate.map(r -> r + "%").orElse("");
    }

    private static Optional<Integer> integer(String digits) {
        return digits.matches("[0-9]{4}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private static Optional<BigDecimal> decimal(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
