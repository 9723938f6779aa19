package org.ziping.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetExecution;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.Execution;
import org.ziping.model.FundingSource;
import org.ziping.model.HeaderField;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.model.PriorLine;
import org.ziping.model.PriorYear;
import org.ziping.model.Samples;
import org.ziping.model.Section;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorer;
import org.ziping.value.Direction;

class RollOverTest {

    private static final RuleSet RULES = RuleSets.shipped().findOrDefault("xinzhou-2021");
    private static final IndicatorId RENT = new IndicatorId(4);

    private static Evaluation next(Evaluation last, Set<Carried> carried) {
        Evaluation fresh = Evaluation.empty(Optional.empty(), "national-2020", "central");
        return RollOver.of(last, new Scorer(RULES).score(last), 2022, carried, fresh);
    }

    private static Evaluation last() {
        return Samples.jinbao()
                .withHeader(HeaderField.LEADER, "王某")
                .withHeader(HeaderField.FILL_DATE, "2022年3月1日")
                .withNarrative(Section.OUTPUT_ANALYSIS, "产出完成较好");
    }

    @Test
    void promisesAreCarriedAndResultsAreEmptied() {
        Evaluation next = next(last(), Carried.usual());
        Indicator rent = next.indicator(RENT).orElseThrow();

        assertThat(next.year()).contains(2022);
        assertThat(next.form()).isEqualTo("xinzhou");
        assertThat(next.filed()).isEmpty();
        assertThat(next.budget()).isEqualTo(BudgetExecution.EMPTY);
        assertThat(next.header(HeaderField.LEADER)).isEqualTo("王某");
        assertThat(next.header(HeaderField.FILL_DATE)).isEmpty();
        assertThat(next.narrative(Section.ANNUAL_GOAL)).contains("164.4万元");
        assertThat(next.narrative(Section.OUTPUT_ANALYSIS)).isEmpty();
        assertThat(next.execution()).isEqualTo(Execution.DEFAULT.withWeight(Optional.of(new BigDecimal("10"))));
        assertThat(rent.target()).isEqualTo("55.32");
        assertThat(rent.weight()).contains(new BigDecimal("9"));
        assertThat(rent.actual() + rent.deviationReason()).isEmpty();
        assertThat(rent.assigned()).isEmpty();
    }

    @Test
    void whatTheYearBeforeCameToStaysBesideEachLine() {
        Evaluation next = next(last(), Carried.usual());

        assertThat(next.indicator(RENT).orElseThrow().prior())
                .contains(new PriorLine(
                        "线路租赁费（万元）",
                        "55.32",
                        "25.29万元",
                        Optional.of(Direction.LOWER_BETTER),
                        Optional.empty(),
                        Optional.of(new BigDecimal("9")),
                        Optional.of(new BigDecimal("45.72")),
                        Optional.of(new BigDecimal("9")),
                        "预算调减后，目标值没有同步改小"));
        assertThat(next.prior())
                .contains(new PriorYear(
                        Optional.of(2021),
                        Optional.of(new BigDecimal("0.00")),
                        Optional.of(new BigDecimal("91.00")),
                        "优"));
    }

    @Test
    void whatIsLeftBehindStaysEmpty() {
        Evaluation next = next(last(), Set.of());

        assertThat(next.ruleSet()).isEqualTo("national-2020");
        assertThat(next.form()).isEqualTo("central");
        assertThat(next.header()).containsOnlyKeys(HeaderField.PROJECT);
        assertThat(next.narrative()).isEmpty();
        assertThat(next.indicators())
                .hasSameSizeAs(last().indicators())
                .allMatch(i -> i.target().isEmpty()
                        && i.weight().isEmpty()
                        && i.prior().isPresent())
                .extracting(Indicator::name)
                .doesNotContain("");
    }

    @Property
    void noChoiceBringsAResultAlong(@ForAll Set<Carried> carried) {
        Evaluation next = next(last(), carried);

        assertThat(next.indicators())
                .allMatch(i -> i.actual().isEmpty()
                        && i.deviationReason().isEmpty()
                        && i.level().isEmpty()
                        && i.assigned().isEmpty()
                        && i.filed().isEmpty());
        assertThat(next.filed()).isEmpty();
        assertThat(next.budget().entered()).isEmpty();
        assertThat(next.execution().assigned()).isEmpty();
        assertThat(next.narrative().keySet())
                .allMatch(section -> carried.stream().anyMatch(c -> c.sections().contains(section)));
    }

    @Test
    void everyTextOfTheReportCanBeChosen() {
        assertThat(Carried.texts().stream().flatMap(c -> c.sections().stream()))
                .containsExactlyInAnyOrder(Section.values());
        assertThat(EnumSet.allOf(Carried.class))
                .allMatch(c -> Carried.ofCode(c.code()).equals(Optional.of(c)));
    }

    @Test
    void anUnspentBalanceIsOfferedAndTakenOnce() {
        Evaluation last = last();
        BudgetCell executed = new BudgetCell(BudgetRow.EXECUTED, FundingSource.MUNICIPAL);
        Evaluation next = next(
                last.withBudget(last.budget().with(executed, Optional.of(new BigDecimal("84.26")))), Carried.usual());
        CarryOverOffer offer = CarryOverOffer.of(next).orElseThrow();

        assertThat(offer.amount()).isEqualByComparingTo("7.87");
        Evaluation taken = offer.take(next);
        assertThat(taken.budget().amount(BudgetRow.FULL_YEAR, FundingSource.CARRIED_OVER))
                .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo("7.87"));
        assertThat(CarryOverOffer.of(taken)).isEmpty();
        Evaluation declined = offer.decline(next);
        assertThat(declined.budget().amount(BudgetRow.RECEIVED, FundingSource.CARRIED_OVER))
                .hasValueSatisfying(amount -> assertThat(amount).isZero());
        assertThat(CarryOverOffer.of(declined)).isEmpty();
    }

    @Test
    void nothingIsOfferedWhereNothingWasLeftOrItIsNotKnown() {
        Evaluation last = last();
        BudgetCell executed = new BudgetCell(BudgetRow.EXECUTED, FundingSource.MUNICIPAL);

        assertThat(CarryOverOffer.of(next(last, Carried.usual()))).isEmpty();
        assertThat(CarryOverOffer.of(next(
                        last.withBudget(last.budget().with(executed, Optional.of(new BigDecimal("100")))),
                        Carried.usual())))
                .isEmpty();
        assertThat(CarryOverOffer.of(
                        next(last.withBudget(last.budget().with(executed, Optional.empty())), Carried.usual())))
                .isEmpty();
        assertThat(CarryOverOffer.of(last)).isEmpty();
    }

    @Test
    void whereNoReceiptsArePrintedTheBudgetStandsForThem() {
        Evaluation last = last();
        for (FundingSource source : FundingSource.values()) {
            BudgetCell received = new BudgetCell(BudgetRow.RECEIVED, source);
            if (received.entered()) {
                last = last.withBudget(last.budget().with(received, Optional.empty()));
            }
        }
        BudgetCell executed = new BudgetCell(BudgetRow.EXECUTED, FundingSource.MUNICIPAL);
        last = last.withBudget(last.budget().with(executed, Optional.of(new BigDecimal("84.26"))));

        assertThat(CarryOverOffer.of(next(last, Carried.usual())))
                .hasValueSatisfying(o -> assertThat(o.amount()).isEqualByComparingTo("7.87"));
    }
}
