package org.ziping.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.base.Decimals;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetExecution;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.FundingSource;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.model.Level;

/** Small worked cases scored by a rule set, each the very sentence an officer will read beside a score. */
public final class RuleExamples {

    private static final BigDecimal TEN = BigDecimal.TEN;

    private RuleExamples() {}

    /** 92.13 of 100 spent. */
    public static String execution(RuleSet rules) {
        BudgetExecution budget = new BudgetExecution(Map.of(
                new BudgetCell(BudgetRow.FULL_YEAR, FundingSource.FISCAL),
                BigDecimal.valueOf(100),
                new BudgetCell(BudgetRow.EXECUTED, FundingSource.FISCAL),
                new BigDecimal("92.13")));
        return new Scorer(rules)
                .score(Evaluation.empty(Optional.empty(), rules.id(), "").withBudget(budget))
                .execution()
                .explanation();
    }

    /** A cost of 50 where at most 40 was promised, 10 points. */
    public static String lowerMissed(RuleSet rules) {
        return line(rules, "\u226440", "50").line().explanation();
    }

    /** The completion rate printed for a cost of 30 where at most 40 was promised. */
    public static String lowerCompletion(RuleSet rules) {
        return line(rules, "\u226440", "30")
                .line()
                .completionRate()
                .map(Decimals::plain)
                .orElse("");
    }

    /** The band of a level for 10 points. */
    public static String level(RuleSet rules, Level level) {
        Indicator line = indicator("\u53ca\u65f6", "\u57fa\u672c\u53ca\u65f6").withLevel(Optional.of(level));
        return score(rules, line).line().explanation();
    }

    private static IndicatorScore line(RuleSet rules, String target, String actual) {
        return score(rules, indicator(target, actual));
    }

    private static IndicatorScore score(RuleSet rules, Indicator line) {
        Evaluation evaluation =
                Evaluation.empty(Optional.empty(), rules.id(), "").withIndicators(List.of(line));
        return new Scorer(rules).score(evaluation).indicators().get(0);
    }

    private static Indicator indicator(String target, String actual) {
        return Indicator.blank(new IndicatorId(1), "", "")
                .withWeight(Optional.of(TEN))
                .withTarget(target)
                .withActual(actual);
    }
}
