package org.ziping.session;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.ziping.base.Messages;
import org.ziping.model.AssignedScore;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetExecution;
import org.ziping.model.Evaluation;

/** Edits of the budget table, in 万元, and of its scored line. Computed cells refuse. */
public final class BudgetEdits {

    private static final Messages MESSAGES = Messages.of(BudgetEdits.class);

    private BudgetEdits() {}

    /** Sets one amount, or blanks it. */
    public static Edit amount(BudgetCell cell, Optional<BigDecimal> amount) {
        return new SimpleEdit(
                e -> with(e, Map.of(cell, amount)),
                (before, after) ->
                        MESSAGES.text("edit.field", Wording.cell(cell), entered(before, cell), entered(after, cell)));
    }

    /** Sets many amounts in one step, as when a block is pasted or deleted. */
    public static Edit amounts(Map<BudgetCell, Optional<BigDecimal>> amounts) {
        Map<BudgetCell, Optional<BigDecimal>> block = Map.copyOf(amounts);
        return SimpleEdit.of(MESSAGES.text("edit.budget.block", block.size()), e -> with(e, block));
    }

    /** Gives the scored line another weight than the rule set's, or the rule set's again. */
    public static Edit executionWeight(Optional<BigDecimal> weight) {
        return new SimpleEdit(
                e -> same(e.execution().weight(), weight)
                        ? e
                        : e.withExecution(e.execution().withWeight(weight)),
                (before, after) -> MESSAGES.text(
                        "edit.execution.weight",
                        Wording.value(before.execution().weight()),
                        Wording.value(weight)));
    }

    /** Assigns a score to the scored line. */
    public static Edit assignExecution(BigDecimal score, String reason) {
        return SimpleEdit.of(
                MESSAGES.text("edit.execution.assign", score),
                e -> e.withExecution(e.execution().withAssigned(Optional.of(AssignedScore.byOfficer(score, reason)))));
    }

    /** Lets the computed score of the scored line count. */
    public static Edit takeComputedExecution() {
        return SimpleEdit.of(
                MESSAGES.text("edit.execution.computed"),
                e -> e.withExecution(e.execution().withAssigned(Optional.empty())));
    }

    /** Sets the reason for a deviation of the scored line. */
    public static Edit executionReason(String reason) {
        return SimpleEdit.of(
                MESSAGES.text("edit.execution.reason"),
                e -> e.withExecution(e.execution().withDeviationReason(reason)));
    }

    private static Evaluation with(Evaluation evaluation, Map<BudgetCell, Optional<BigDecimal>> amounts) {
        BudgetExecution budget = evaluation.budget();
        for (Map.Entry<BudgetCell, Optional<BigDecimal>> amount : amounts.entrySet()) {
            Optional<BigDecimal> old = Optional.ofNullable(budget.entered().get(amount.getKey()));
            if (!same(old, amount.getValue())) {
                budget = budget.with(amount.getKey(), amount.getValue());
            }
        }
        return budget.equals(evaluation.budget()) ? evaluation : evaluation.withBudget(budget);
    }

    private static String entered(Evaluation evaluation, BudgetCell cell) {
        return Wording.value(Optional.ofNullable(evaluation.budget().entered().get(cell)));
    }

    static boolean same(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.isPresent() ? b.isPresent() && a.get().compareTo(b.get()) == 0 : b.isEmpty();
    }
}
