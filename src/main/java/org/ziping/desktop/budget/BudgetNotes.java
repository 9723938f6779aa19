package org.ziping.desktop.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.model.AssignedScore;
import org.ziping.model.BudgetExecution;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.FundingSource;
import org.ziping.model.Section;
import org.ziping.narrative.ReasonPhrases;
import org.ziping.scoring.LineScore;

/**
 * What the page says below the table: which explanation is due and why, and the execution score. An
 * adjusted budget and a rate below 90 % or above 100 % want an explanation (several provinces' rules).
 */
final class BudgetNotes {

    private static final Messages MESSAGES = Messages.of(BudgetNotes.class);
    private static final BigDecimal LOW = BigDecimal.valueOf(90);
    private static final BigDecimal HIGH = BigDecimal.valueOf(100);
    private static final int PLACES = 2;

    private final Evaluation evaluation;

    BudgetNotes(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Why the explanation is due; empty when it is not. */
    Optional<String> due(Section section) {
        return section == Section.BUDGET_ADJUSTMENT ? adjustmentDue() : rateDue();
    }

    /** Sentences to begin the explanation with, by how the figures differ. */
    List<String> phrases(Section section) {
        return ReasonPhrases.shipped().of(section, evaluation.budget());
    }

    /** Whether the explanation has a place on the page: due, or written already. */
    boolean shown(Section section) {
        return due(section).isPresent() || !evaluation.narrative(section).isEmpty();
    }

    /** The score line: points, and whether they were filed or given by hand. */
    static String score(LineScore line) {
        String weight = line.weight().map(Decimals::plain).orElse("");
        String score = line.printed().map(Decimals::plain).orElse(MESSAGES.text("none"));
        String mark = line.assigned()
                .map(assigned -> MESSAGES.text(
                        assigned.origin() == AssignedScore.Origin.FILED ? "score.filed" : "score.assigned"))
                .orElse("");
        return MESSAGES.text("score", score, weight, mark).strip();
    }

    private Optional<String> adjustmentDue() {
        BudgetExecution budget = evaluation.budget();
        Optional<BigDecimal> initial = budget.amount(BudgetRow.INITIAL, FundingSource.TOTAL);
        Optional<BigDecimal> fullYear = budget.amount(BudgetRow.FULL_YEAR, FundingSource.TOTAL);
        if (initial.isEmpty() || fullYear.isEmpty() || initial.get().compareTo(fullYear.get()) == 0) {
            return Optional.empty();
        }
        BigDecimal difference = fullYear.get().subtract(initial.get());
        String key = difference.signum() > 0 ? "due.raised" : "due.lowered";
        return Optional.of(MESSAGES.text(key, initial.get(), fullYear.get(), difference.abs()));
    }

    private Optional<String> rateDue() {
        return evaluation
                .budget()
                .rate(BudgetRow.EXECUTION_RATE, FundingSource.TOTAL, PLACES)
                .flatMap(rate -> {
                    if (rate.compareTo(LOW) < 0) {
                        return Optional.of(MESSAGES.text("due.low", rate));
                    }
                    return rate.compareTo(HIGH) > 0 ? Optional.of(MESSAGES.text("due.high", rate)) : Optional.empty();
                });
    }
}
