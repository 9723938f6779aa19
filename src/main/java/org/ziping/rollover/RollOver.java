package org.ziping.rollover;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ziping.model.BudgetExecution;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.Execution;
import org.ziping.model.FundingSource;
import org.ziping.model.HeaderField;
import org.ziping.model.Indicator;
import org.ziping.model.PriorLine;
import org.ziping.model.PriorYear;
import org.ziping.model.Section;
import org.ziping.scoring.Grade;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.Scorecard;
import org.ziping.value.Direction;
import org.ziping.value.Quantity;

/**
 * Begins the evaluation of a new year from last year's. Texts and targets are carried word for word,
 * even where they name last year: only the officer knows what they should say now. Everything that was
 * reached, scored, explained or filed is emptied and kept beside as what the year before came to.
 */
public final class RollOver {

    private static final Set<HeaderField> ALWAYS = Set.of(
            HeaderField.PROJECT,
            HeaderField.PROJECT_CODE,
            HeaderField.UNIT,
            HeaderField.DEPARTMENT,
            HeaderField.PROJECT_KIND);
    private static final Set<HeaderField> CONTACTS = Set.of(HeaderField.LEADER, HeaderField.CONTACT, HeaderField.PHONE);

    private final Evaluation last;
    private final Scorecard card;
    private final Set<Carried> carried;

    private RollOver(Evaluation last, Scorecard card, Set<Carried> carried) {
        this.last = last;
        this.card = card;
        this.carried = Set.copyOf(carried);
    }

    /**
     * The evaluation of {@code year}.
     *
     * @param card last year's scores
     * @param fresh an empty evaluation, whose form and rule set stand where they are not carried
     */
    public static Evaluation of(Evaluation last, Scorecard card, int year, Set<Carried> carried, Evaluation fresh) {
        RollOver step = new RollOver(last, card, carried);
        Evaluation next = carried.contains(Carried.FORM)
                ? Evaluation.empty(Optional.of(year), last.ruleSet(), last.form())
                : fresh.withYear(Optional.of(year));
        next = step.withTexts(next);
        return next.withExecution(Execution.DEFAULT.withWeight(
                        carried.contains(Carried.WEIGHTS) ? last.execution().weight() : Optional.empty()))
                .withIndicators(step.lines())
                .withPrior(Optional.of(step.prior()));
    }

    private Evaluation withTexts(Evaluation fresh) {
        Evaluation next = fresh;
        for (Map.Entry<HeaderField, String> text : last.header().entrySet()) {
            if (ALWAYS.contains(text.getKey())
                    || (carried.contains(Carried.CONTACTS) && CONTACTS.contains(text.getKey()))) {
                next = next.withHeader(text.getKey(), text.getValue());
            }
        }
        for (Carried part : carried) {
            for (Section section : part.sections()) {
                next = next.withNarrative(section, last.narrative(section));
            }
        }
        return next;
    }

    private List<Indicator> lines() {
        return card.indicators().stream().map(this::line).toList();
    }

    private Indicator line(IndicatorScore score) {
        Indicator line = score.indicator();
        boolean targets = carried.contains(Carried.TARGETS);
        return Indicator.blank(line.id(), line.firstTier(), line.secondTier())
                .withName(line.name())
                .withDetail(line.detail())
                .withWeight(carried.contains(Carried.WEIGHTS) ? line.weight() : Optional.empty())
                .withTarget(targets ? line.target() : "")
                .withDirection(targets ? line.direction() : Optional.empty())
                .withPrior(Optional.of(prior(score)));
    }

    private static PriorLine prior(IndicatorScore score) {
        Indicator line = score.indicator();
        Optional<Direction> direction =
                score.target() instanceof Quantity && !score.direction().unknown()
                        ? Optional.of(score.direction().direction())
                        : Optional.empty();
        return new PriorLine(
                line.name(),
                line.target(),
                line.actual(),
                direction,
                line.level(),
                line.weight(),
                score.line().completionRate(),
                score.line().printed(),
                line.deviationReason());
    }

    private PriorYear prior() {
        return new PriorYear(
                last.year(),
                unspent(last.budget()),
                card.total(),
                card.grade().map(Grade::label).orElse(""));
    }

    /** What was left of the money that arrived; many forms print no receipts, then what was left of the budget. */
    private static Optional<BigDecimal> unspent(BudgetExecution budget) {
        return budget.amount(BudgetRow.BALANCE, FundingSource.TOTAL).or(() -> {
            boolean noReceipts =
                    budget.amount(BudgetRow.RECEIVED, FundingSource.TOTAL).isEmpty();
            return budget.amount(BudgetRow.EXECUTED, FundingSource.TOTAL)
                    .filter(spent -> noReceipts)
                    .flatMap(spent -> budget.amount(BudgetRow.FULL_YEAR, FundingSource.TOTAL)
                            .map(granted -> granted.subtract(spent)));
        });
    }
}
