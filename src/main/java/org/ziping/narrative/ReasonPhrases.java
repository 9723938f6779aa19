package org.ziping.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.base.Decimals;
import org.ziping.model.BudgetExecution;
import org.ziping.model.BudgetRow;
import org.ziping.model.FundingSource;
import org.ziping.model.Indicator;
import org.ziping.model.Section;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.RuleSet;
import org.ziping.value.Understood;

/**
 * Sentences to begin a deviation reason with, by situation; the blanks in them are the officer's to
 * fill. In a sentence %1$s is the target, %2$s the actual and %3$s the rate of attainment.
 */
public record ReasonPhrases(
        List<String> missed,
        List<String> overshot,
        List<String> saved,
        List<String> level,
        List<String> execution,
        List<String> overspent,
        List<String> raised,
        List<String> lowered) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int RATE_PLACES = 1;

    /** Takes copies. */
    public ReasonPhrases {
        missed = List.copyOf(missed);
        overshot = List.copyOf(overshot);
        saved = List.copyOf(saved);
        level = List.copyOf(level);
        execution = List.copyOf(execution);
        overspent = List.copyOf(overspent);
        raised = List.copyOf(raised);
        lowered = List.copyOf(lowered);
    }

    /** The phrases that come with the program. */
    public static ReasonPhrases shipped() {
        return NarrativeSeeds.REASONS;
    }

    /** What suits an indicator as it is scored now, its figures filled in; nothing where nothing is to be explained. */
    public List<String> of(IndicatorScore score, RuleSet rules) {
        Indicator line = score.indicator();
        String rate = score.line()
                .attainment()
                .map(r ->
                        Decimals.plain(r.setScale(RATE_PLACES, RoundingMode.HALF_UP)) + NarrativeSeeds.FIELDS.percent())
                .orElse("");
        return suited(Situation.of(score, rules))
                .map(phrase -> phrase.formatted(
                        value(line.name(), line.target(), score.target()),
                        value(line.name(), line.actual(), score.actual()),
                        rate))
                .toList();
    }

    /** What suits the explanation of the budget's adjustment, or of its execution rate; nothing where nothing differs. */
    public List<String> of(Section section, BudgetExecution budget) {
        return switch (section) {
            case BUDGET_ADJUSTMENT ->
                difference(budget)
                        .map(d -> d > 0 ? raised : d < 0 ? lowered : List.<String>of())
                        .orElse(List.of());
            case EXECUTION_RATE_NOTE ->
                budget.rate(BudgetRow.EXECUTION_RATE, FundingSource.TOTAL, RATE_PLACES)
                        .map(rate -> rate.compareTo(HUNDRED) > 0
                                ? overspent
                                : rate.compareTo(HUNDRED) < 0 ? execution : List.<String>of())
                        .orElse(List.of());
            default -> List.of();
        };
    }

    private static Optional<Integer> difference(BudgetExecution budget) {
        return budget.amount(BudgetRow.FULL_YEAR, FundingSource.TOTAL)
                .flatMap(fullYear ->
                        budget.amount(BudgetRow.INITIAL, FundingSource.TOTAL).map(fullYear::compareTo));
    }

    private Stream<String> suited(Situation situation) {
        return switch (situation) {
            case MISSED -> missed.stream();
            case OVERSHOT -> overshot.stream();
            case SAVED -> saved.stream();
            case LEVEL -> level.stream();
            case PLAIN -> Stream.empty();
        };
    }

    private static String value(String name, String typed, Understood understood) {
        return Measured.of(name, typed, understood).value().orElse(NarrativeSeeds.DRAFTS.blank());
    }
}
