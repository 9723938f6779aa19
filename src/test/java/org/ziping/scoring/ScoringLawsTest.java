package org.ziping.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.ziping.base.Decimals;
import org.ziping.model.Evaluation;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.value.Direction;

/** The laws every rule set keeps, tried on random figures and texts. */
class ScoringLawsTest {

    private static final List<RuleSet> RULES = RuleSets.shipped().all();

    @Property
    void aScoreLiesBetweenZeroAndTheWeight(
            @ForAll("rules") RuleSet rules,
            @ForAll Direction direction,
            @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal weight,
            @ForAll @BigRange(min = "0", max = "1000000") @Scale(4) BigDecimal target,
            @ForAll @BigRange(min = "-1000", max = "2000000") @Scale(4) BigDecimal actual) {
        BigDecimal score = score(rules, direction, weight, target, actual).orElseThrow();
        assertThat(score).isBetween(BigDecimal.ZERO, weight);
    }

    @Property
    void moreIsNeverWorseWhereMoreIsBetterAndNeverBetterWhereLessIs(
            @ForAll("rules") RuleSet rules,
            @ForAll @BigRange(min = "0", max = "1000") @Scale(2) BigDecimal target,
            @ForAll @BigRange(min = "0", max = "2000") @Scale(2) BigDecimal actual,
            @ForAll @BigRange(min = "0", max = "2000") @Scale(2) BigDecimal more) {
        BigDecimal weight = BigDecimal.TEN;
        BigDecimal greater = actual.add(more);
        assertThat(score(rules, Direction.HIGHER_BETTER, weight, target, greater)
                        .orElseThrow())
                .isGreaterThanOrEqualTo(score(rules, Direction.HIGHER_BETTER, weight, target, actual)
                        .orElseThrow());
        assertThat(score(rules, Direction.LOWER_BETTER, weight, target, greater).orElseThrow())
                .isLessThanOrEqualTo(score(rules, Direction.LOWER_BETTER, weight, target, actual)
                        .orElseThrow());
    }

    @Property
    void theUnitDoesNotMatter(
            @ForAll("rules") RuleSet rules,
            @ForAll Direction direction,
            @ForAll @BigRange(min = "0", max = "100000") @Scale(4) BigDecimal target,
            @ForAll @BigRange(min = "0", max = "100000") @Scale(4) BigDecimal actual) {
        Optional<BigDecimal> inTenThousands =
                line(rules, direction, target + "万元", actual + "万元").computed();
        Optional<BigDecimal> mixed = line(
                        rules, direction, Decimals.plain(target.movePointRight(4)) + "元", Decimals.plain(actual) + "万元")
                .computed();
        assertThat(mixed).isEqualTo(inTenThousands).isPresent();
    }

    @Property
    void noTextMakesScoringFailAndWhatIsNotSettledSaysWhy(
            @ForAll("rules") RuleSet rules, @ForAll String name, @ForAll String target, @ForAll String actual) {
        Indicator indicator = Indicator.blank(new IndicatorId(1), name, name)
                .withName(name)
                .withWeight(Optional.of(BigDecimal.TEN))
                .withTarget(target)
                .withActual(actual);
        LineScore line =
                new IndicatorScorer(rules).score(indicator, Optional.of(2021)).line();
        assertThat(line.computed().isEmpty()).isEqualTo(line.unscored().isPresent());
        assertThat(line.explanation()).isNotBlank();
    }

    @Property
    void theTotalIsTheSumOfWhatIsPrinted(
            @ForAll("rules") RuleSet rules,
            @ForAll @Size(min = 1, max = 12) List<@BigRange(min = "0", max = "200") @Scale(3) BigDecimal> actuals) {
        Evaluation evaluation = Evaluation.empty(Optional.of(2021), rules.id(), "");
        evaluation = evaluation.withIndicators(actuals.stream()
                .map(a -> indicator(a.intValue() + 1, "97", a.toPlainString(), new BigDecimal("7.77")))
                .toList());
        Scorecard card = new Scorer(rules).score(evaluation);
        BigDecimal printed = card.indicators().stream()
                .flatMap(s -> s.line().printed().stream())
                .map(s -> s.setScale(rules.scorePlaces(), RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(card.settled()).isEqualByComparingTo(printed);
        assertThat(card.tiers().stream().map(TierScore::score).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(printed);
    }

    @Provide
    Arbitrary<RuleSet> rules() {
        return Arbitraries.of(RULES);
    }

    private static Optional<BigDecimal> score(
            RuleSet rules, Direction direction, BigDecimal weight, BigDecimal target, BigDecimal actual) {
        Indicator indicator = indicator(1, target.toPlainString(), actual.toPlainString(), weight)
                .withDirection(Optional.of(direction));
        return new IndicatorScorer(rules)
                .score(indicator, Optional.of(2021))
                .line()
                .computed();
    }

    private static LineScore line(RuleSet rules, Direction direction, String target, String actual) {
        Indicator indicator = indicator(1, target, actual, BigDecimal.TEN).withDirection(Optional.of(direction));
        return new IndicatorScorer(rules).score(indicator, Optional.of(2021)).line();
    }

    private static Indicator indicator(int id, String target, String actual, BigDecimal weight) {
        return Indicator.blank(new IndicatorId(id), "产出指标", "数量指标")
                .withName("线路（条）")
                .withWeight(Optional.of(weight))
                .withTarget(target)
                .withActual(actual);
    }
}
