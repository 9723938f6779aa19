package org.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.model.PriorYear;
import org.ziping.model.Section;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorer;

class LastYearTextCheckTest {

    private static final Evaluation NEXT = Evaluation.empty(Optional.of(2022), RuleSets.DEFAULT, "xinzhou")
            .withPrior(Optional.of(new PriorYear(Optional.of(2021), Optional.empty(), Optional.empty(), "")));

    private static List<Finding> found(Evaluation evaluation) {
        return CheckRunner.standard()
                .run(evaluation, new Scorer(RuleSets.shipped().findOrDefault(RuleSets.DEFAULT)).score(evaluation))
                .stream()
                .filter(f -> f.check().equals("text-last-year"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021年养护公路120公里",
                "保障２０２１年度系统运行",
                "计划2021 年12月底前完成",
            })
    void aCarriedTextThatSpeaksOfLastYearIsHintedAtAndRenewed(String text) {
        Evaluation evaluation = NEXT.withNarrative(Section.ANNUAL_GOAL, text);
        List<Finding> found = found(evaluation);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).severity()).isEqualTo(Severity.HINT);
        Evaluation fixed = found.get(0).fix().orElseThrow().remedy().apply(evaluation);
        assertThat(fixed.narrative(Section.ANNUAL_GOAL)).contains("2022");
        assertThat(found(fixed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "较2021年增长5%",
                "自2021年起实施",
                "2021年以来持续运行",
                "2021年—2023年分三年实施",
                "系统于2021年3月建成并投入使用",
                "2021年5月印发管理办法",
                "2021年完成一期，2022年完成二期",
                "编号12021年",
                "按照2020年标准",
            })
    void aPastThatIsMeantIsLeftAlone(String text) {
        assertThat(found(NEXT.withNarrative(Section.ANNUAL_GOAL, text))).isEmpty();
    }

    @Test
    void namesAreLookedAtTooAndTheBasisIsNot() {
        Indicator line = Indicator.blank(new IndicatorId(1), "产出指标", "数量指标").withName("2021年培训人数");
        Evaluation evaluation = NEXT.withHeader(HeaderField.PROJECT, "2021年农村公路养护")
                .withIndicators(List.of(line))
                .withNarrative(Section.BASIS, "2021年省级方案");
        List<Finding> found = found(evaluation);

        assertThat(found).hasSize(2);
        Evaluation fixed = evaluation;
        for (Finding finding : found) {
            fixed = finding.fix().orElseThrow().remedy().apply(fixed);
        }
        assertThat(fixed.header(HeaderField.PROJECT)).isEqualTo("2022年农村公路养护");
        assertThat(fixed.indicators().get(0).name()).isEqualTo("2022年培训人数");
    }

    @Test
    void aCarriedDeadlineIsRenewedOnOneClick() {
        Indicator line = Indicator.blank(new IndicatorId(1), "产出指标", "时效指标")
                .withName("完工时间")
                .withWeight(Optional.of(BigDecimal.TEN))
                .withTarget("2021年11月底前");
        Evaluation evaluation = NEXT.withIndicators(List.of(line));
        Finding late = CheckRunner.standard()
                .run(evaluation, new Scorer(RuleSets.shipped().findOrDefault(RuleSets.DEFAULT)).score(evaluation))
                .stream()
                .filter(f -> f.check().equals("date-year"))
                .findFirst()
                .orElseThrow();

        Evaluation fixed = late.fix().orElseThrow().remedy().apply(evaluation);
        assertThat(fixed.indicators().get(0).target()).isEqualTo("2022年11月底前");
    }

    @Test
    void withoutALastYearNothingIsSaid() {
        assertThat(found(NEXT.withPrior(Optional.empty()).withNarrative(Section.ANNUAL_GOAL, "2021年完成")))
                .isEmpty();
    }
}
