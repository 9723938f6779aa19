package org.ziping.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.model.BudgetExecution;
import org.ziping.model.BudgetRow;
import org.ziping.model.Execution;
import org.ziping.model.FundingSource;

/**
 * Scores budget execution: weight × executed ÷ full-year budget of the total column, at most the weight
 * (财预〔2020〕10号; the cap is printed on forms). A full-year budget of 0 gives no score.
 */
final class ExecutionScorer {

    private static final Messages MESSAGES = Messages.of(ExecutionScorer.class);

    private final RuleSet rules;

    ExecutionScorer(RuleSet rules) {
        this.rules = rules;
    }

    LineScore score(BudgetExecution budget, Execution line) {
        BigDecimal weight = line.weight().orElse(rules.executionWeight());
        Optional<BigDecimal> fullYear = budget.amount(BudgetRow.FULL_YEAR, FundingSource.TOTAL);
        Optional<BigDecimal> executed = budget.amount(BudgetRow.EXECUTED, FundingSource.TOTAL);
        if (fullYear.isEmpty() || executed.isEmpty()) {
            return open(weight, line, Unscored.BUDGET_UNKNOWN, MESSAGES.text("execution.unknown"));
        }
        if (fullYear.get().signum() <= 0) {
            return open(weight, line, Unscored.BUDGET_ZERO, MESSAGES.text("execution.zero"));
        }
        BigDecimal raw = weight.multiply(executed.get().max(BigDecimal.ZERO))
                .divide(fullYear.get(), rules.scorePlaces(), RoundingMode.HALF_UP);
        BigDecimal score = raw.min(weight);
        Optional<BigDecimal> rate = budget.rate(BudgetRow.EXECUTION_RATE, FundingSource.TOTAL, rules.ratePlaces());
        String sentence = MESSAGES.text(
                raw.compareTo(weight) > 0 ? "execution.capped" : "execution.scored",
                Decimals.plain(executed.get()),
                Decimals.plain(fullYear.get()),
                rate.map(Decimals::plain).orElse(""),
                Decimals.plain(weight),
                Decimals.plain(score));
        return new LineScore(
                Optional.of(weight),
                rate,
                rate,
                Optional.of(score),
                Optional.empty(),
                Optional.empty(),
                line.assigned(),
                Explanations.complete(sentence, rules, line.assigned()));
    }

    private LineScore open(BigDecimal weight, Execution line, Unscored why, String sentence) {
        return new LineScore(
                Optional.of(weight),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(why),
                line.assigned(),
                Explanations.complete(sentence, rules, line.assigned()));
    }
}
