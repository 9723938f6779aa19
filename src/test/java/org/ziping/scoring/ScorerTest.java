package org.ziping.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ziping.model.AssignedScore;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.FundingSource;
import org.ziping.model.IndicatorId;
import org.ziping.model.Level;
import org.ziping.model.Samples;
import org.ziping.value.Direction;

class ScorerTest {

    private static final IndicatorId TIMELINESS = new IndicatorId(3);
    private static final IndicatorId RENT = new IndicatorId(4);

    private final RuleSets rules = RuleSets.shipped();
    private final Scorer scorer = new Scorer(rules.findOrDefault("xinzhou-2021"));

    @Test
    void theRealReportAddsUpTo91AsFiledAndComputesAllButTheQualitativeLine() {
        Scorecard card = scorer.score(Samples.jinbao());

        assertThat(card.total()).contains(new BigDecimal("91.00"));
        assertThat(card.grade().map(Grade::label)).contains("优");
        assertThat(card.computedTotal()).isEmpty();
        LineScore timeliness = card.indicator(TIMELINESS).orElseThrow().line();
        assertThat(timeliness.computed()).isEmpty();
        assertThat(timeliness.proposed()).contains(new BigDecimal("9"));
        assertThat(timeliness.printed()).contains(new BigDecimal("0"));
    }

    @Test
    void withoutAssignedScores91PointsAreSettledAndAcceptingTheProposalMakes100() {
        Scorecard open = scorer.score(Samples.jinbaoComputed());
        assertThat(open.settled()).isEqualByComparingTo("91");
        assertThat(open.total()).isEmpty();
        assertThat(open.grade()).isEmpty();
        assertThat(open.open()).isEqualTo(1);

        Scorecard accepted = scorer.score(
                Samples.jinbaoComputed().withIndicator(TIMELINESS, i -> i.withLevel(Optional.of(Level.REACHED))));
        assertThat(accepted.total().orElseThrow()).isEqualByComparingTo("100");
        assertThat(accepted.computedTotal().orElseThrow()).isEqualByComparingTo("100");
    }

    @Test
    void withoutIndicatorsTheBudgetAloneMakesNoTotalAndNoGrade() {
        Scorecard card = scorer.score(Samples.jinbao().withIndicators(List.of()));

        assertThat(card.settled()).isEqualByComparingTo("10");
        assertThat(card.total()).isEmpty();
        assertThat(card.grade()).isEmpty();
        assertThat(card.computedTotal()).isEmpty();
        assertThat(card.computedGrade()).isEmpty();
    }

    @Test
    void editingAFigureDropsTheScoreThatWasOnlyFiled() {
        Scorecard card = scorer.score(Samples.jinbao().withIndicator(RENT, i -> i.withActual("60")));
        IndicatorScore rent = card.indicator(RENT).orElseThrow();

        assertThat(rent.line().assigned()).isEmpty();
        assertThat(rent.line().printed()).contains(new BigDecimal("8.30"));
        assertThat(card.total().orElseThrow()).isEqualByComparingTo("90.3");
        assertThat(rent.line().explanation()).contains("9 × 55.32 ÷ 60 = 8.3 分").contains("忻州 2021");
    }

    @Test
    void everyScoreExplainsItselfByItsNumbers() {
        IndicatorScore rent =
                scorer.score(Samples.jinbaoComputed()).indicator(RENT).orElseThrow();

        assertThat(rent.direction().inferred()).isTrue();
        assertThat(rent.line().completionRate()).contains(new BigDecimal("45.72"));
        assertThat(rent.line().explanation()).startsWith("越低越好：业绩值 25.29 ≤ 目标值 55.32 万元，得满分 9 分");
    }

    @Test
    void aNameThatCanBeMeantEitherWayIsScoredOnlyWhereTheDirectionDoesNotMatter() {
        Evaluation culled = Samples.jinbaoComputed()
                .withIndicator(
                        RENT,
                        i -> i.withTiers("产出指标", "质量指标")
                                .withName("种苗淘汰率")
                                .withTarget("8%")
                                .withActual("6%"));

        LineScore open = scorer.score(culled).indicator(RENT).orElseThrow().line();
        LineScore same = scorer.score(culled.withIndicator(RENT, i -> i.withActual("8%")))
                .indicator(RENT)
                .orElseThrow()
                .line();
        LineScore chosen = scorer.score(
                        culled.withIndicator(RENT, i -> i.withDirection(Optional.of(Direction.LOWER_BETTER))))
                .indicator(RENT)
                .orElseThrow()
                .line();

        assertThat(open.unscored()).contains(Unscored.DIRECTION_UNKNOWN);
        assertThat(open.explanation()).startsWith("看不出越高越好还是越低越好");
        assertThat(same.computed()).contains(new BigDecimal("9"));
        assertThat(same.explanation()).startsWith("业绩值 8% 等于目标值 8%，无论越高越好还是越低越好");
        assertThat(chosen.computed()).contains(new BigDecimal("9"));
    }

    @Test
    void scoringAgainAfterAnEditIsScoringAnew() {
        Evaluation before = Samples.jinbao();
        Scorecard known = scorer.score(before);
        for (Evaluation after : List.of(
                before,
                before.withYear(Optional.of(2019)),
                before.withIndicator(RENT, i -> i.withActual("60")),
                before.withIndicators(before.indicators().subList(2, 5)))) {
            assertThat(scorer.score(after, before, known)).isEqualTo(scorer.score(after));
        }
        Scorer other = new Scorer(rules.findOrDefault("integrated"));
        Evaluation late = before.withIndicator(RENT, i -> i.withActual("60"));
        assertThat(other.score(late, late, scorer.score(late))).isEqualTo(other.score(late));
    }

    @Test
    void budgetExecutionIsCappedAndUnknownWithoutAFullYearBudget() {
        Evaluation sample = Samples.jinbaoComputed();
        BudgetCell executed = new BudgetCell(BudgetRow.EXECUTED, FundingSource.MUNICIPAL);
        BudgetCell fullYear = new BudgetCell(BudgetRow.FULL_YEAR, FundingSource.MUNICIPAL);

        assertThat(scorer.score(sample.withBudget(
                                sample.budget().with(executed, Optional.of(new BigDecimal("338.31")))))
                        .execution()
                        .computed()
                        .orElseThrow())
                .isEqualByComparingTo("10");
        assertThat(scorer.score(sample.withBudget(
                                sample.budget().with(executed, Optional.of(new BigDecimal("46.065")))))
                        .execution()
                        .computed()
                        .orElseThrow())
                .isEqualByComparingTo("5");
        assertThat(scorer.score(sample.withBudget(sample.budget().with(fullYear, Optional.of(BigDecimal.ZERO))))
                        .execution()
                        .unscored())
                .contains(Unscored.BUDGET_ZERO);
        assertThat(scorer.score(sample.withBudget(sample.budget().with(fullYear, Optional.empty())))
                        .execution()
                        .unscored())
                .contains(Unscored.BUDGET_UNKNOWN);
    }

    @Test
    void aPartlyReachedLineNeedsAScoreWithinItsBand() {
        Evaluation partly =
                Samples.jinbaoComputed().withIndicator(TIMELINESS, i -> i.withLevel(Optional.of(Level.PARTLY)));
        IndicatorScore open = scorer.score(partly).indicator(TIMELINESS).orElseThrow();
        assertThat(open.line().unscored()).contains(Unscored.SCORE_WITHIN_BAND_DUE);
        assertThat(open.line().explanation()).contains("5.4 至 7.2 分");

        Evaluation given = partly.withIndicator(
                TIMELINESS, i -> i.withAssigned(Optional.of(AssignedScore.byOfficer(new BigDecimal("6"), "两次超时"))));
        assertThat(scorer.score(given).total().orElseThrow()).isEqualByComparingTo("97");
    }

    @Test
    void evenWeightsShareWhatIsLeftAndAddUpExactly() {
        Evaluation sample = Samples.jinbaoComputed();
        assertThat(EvenWeights.of(sample, rules.findOrDefault("xinzhou-2021")).values())
                .allSatisfy(w -> assertThat(w).isEqualByComparingTo("9"));
        assertThat(EvenWeights.of(sample, rules.findOrDefault("national-2020")).values().stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("90");
        assertThat(EvenWeights.of(sample, rules.findOrDefault("national-2020")).get(new IndicatorId(1)))
                .isEqualByComparingTo("7.15");
    }

    @Test
    void everyShippedRuleSetSurvivesItsOwnFile() {
        assertThat(rules.all())
                .hasSize(5)
                .allSatisfy(
                        set -> assertThat(RuleSets.parse(RuleSets.format(set))).isEqualTo(set));
    }
}
