package org.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ziping.model.AssignedScore;
import org.ziping.model.Evaluation;
import org.ziping.model.Facts;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.model.Level;
import org.ziping.model.Section;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorer;

/** Whatever is typed, checks answer with whole sentences and leave the evaluation as it is. */
class CheckLawsTest {

    private static final List<String> RULES =
            RuleSets.shipped().all().stream().map(set -> set.id()).toList();

    @Property(tries = 400)
    void anyTextIsLookedAtWithoutHarm(@ForAll("evaluations") Evaluation evaluation) {
        Object before = Facts.of(evaluation);

        List<Finding> findings = new CheckedCase(evaluation).findings();

        assertThat(Facts.of(evaluation)).isEqualTo(before);
        assertThat(findings).allSatisfy(f -> {
            assertThat(f.message()).isNotBlank().doesNotContain("Optional");
            assertThat(CheckRunner.standard().ids()).contains(f.check());
        });
        findings.stream()
                .flatMap(f -> f.fix().stream())
                .forEach(fix -> assertThat(fix.remedy().apply(evaluation)).isNotNull());
    }

    @Property(tries = 200)
    void lookingTwiceFindsTheSame(@ForAll("evaluations") Evaluation evaluation) {
        assertThat(sentences(evaluation)).isEqualTo(sentences(evaluation));
    }

    @Property(tries = 400)
    void aLineWithoutAScoreSaysWhy(@ForAll("lines") Indicator line) {
        Indicator open = line.withAssigned(Optional.empty()).withWeight(Optional.of(BigDecimal.TEN));
        Evaluation one = CleanCases.national().withIndicators(CleanCases.lines(open));
        boolean scored = new Scorer(RuleSets.shipped().findOrDefault(one.ruleSet()))
                .score(one)
                .indicators()
                .get(0)
                .line()
                .computed()
                .isPresent();

        assertThat(scored || explained(one)).isTrue();
    }

    private static boolean explained(Evaluation evaluation) {
        return new CheckedCase(evaluation)
                .findings().stream()
                        .filter(f ->
                                f.severity() == Severity.ERROR && !f.check().equals("weights-total"))
                        .anyMatch(f -> f.place() instanceof Place.OfIndicator);
    }

    private static List<String> sentences(Evaluation evaluation) {
        return new CheckedCase(evaluation)
                .findings().stream().map(Finding::message).toList();
    }

    @Provide
    Arbitrary<Evaluation> evaluations() {
        Arbitrary<List<Indicator>> lines = lines().list().ofMaxSize(6);
        Arbitrary<BigDecimal> amounts = amounts();
        return Combinators.combine(lines, texts(), texts(), amounts, amounts, amounts, Arbitraries.of(RULES), forms())
                .as((indicators, one, other, initial, fullYear, executed, rules, form) -> {
                    Evaluation evaluation = Evaluation.empty(Optional.of(2021), rules, form)
                            .withNarrative(Section.CONCLUSION, one)
                            .withNarrative(Section.ANNUAL_GOAL, other)
                            .withNarrative(Section.EXECUTION_ANALYSIS, one + other)
                            .withBudget(CleanCases.budget(
                                    initial.toPlainString(),
                                    fullYear.toPlainString(),
                                    initial.toPlainString(),
                                    executed.toPlainString()));
                    return evaluation.withIndicators(CleanCases.lines(indicators.toArray(Indicator[]::new)));
                });
    }

    @Provide
    static Arbitrary<Indicator> lines() {
        Arbitrary<String> tiers = Arbitraries.of("产出指标", "成本指标", "数量指标", "满意度指标", "", "经济效益");
        Arbitrary<Optional<BigDecimal>> points = amounts().optional();
        Arbitrary<Optional<Level>> levels = Arbitraries.of(Level.values()).optional();
        return Combinators.combine(tiers, tiers, texts(), texts(), texts(), points, points, levels)
                .as((first, second, name, target, actual, weight, score, level) -> Indicator.blank(
                                new IndicatorId(1), first, second)
                        .withName(name)
                        .withWeight(weight)
                        .withTarget(target)
                        .withActual(actual)
                        .withLevel(level)
                        .withDeviationReason(name)
                        .withAssigned(score.map(AssignedScore::asFiled)));
    }

    private static Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-10"), new BigDecimal("1000000"))
                .ofScale(2);
    }

    private static Arbitrary<String> forms() {
        return Arbitraries.of("xinzhou", "central", "sichuan", "nowhere");
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.of(
                        "≥95%",
                        "100万元",
                        "0",
                        "无",
                        "及时",
                        "约30余家",
                        "3—5天",
                        "2021年12月底前",
                        "{0}",
                        "'",
                        "**",
                        "指标2：",
                        "总得分91分，属于\"优秀\"",
                        "全年预算约{0}万元，实际支出3亿元",
                        "5000000元",
                        "≤4",
                        "=0",
                        "-3"));
    }
}
