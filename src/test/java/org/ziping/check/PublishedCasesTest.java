package org.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Published self-evaluations: what a reviewer would send back, and nothing beside it. */
class PublishedCasesTest {

    @Test
    void yongdeLostPointsWithoutAReasonAndWeighsItsTiersOtherwise() {
        CheckedCase yongde = PublishedCases.of("yongde");

        assertThat(yongde.ids())
                .containsExactly("score-lost-though-reached", "score-differs", "weights-tiers", "section-empty");
        assertThat(yongde.only("score-lost-though-reached").message()).contains("“资金到位及时率”", "只得 7 分（权重 10 分）");
        assertThat(yongde.only("score-differs").message()).contains("“政策知晓率”得分 9 分，按评分办法应为 9.8 分");
        assertThat(yongde.only("weights-tiers").message()).contains("产出 40 分、效益 30 分、满意度 20 分");
    }

    @Test
    void huangshiAddsUpButItsWordsCannotBeChecked() {
        CheckedCase huangshi = PublishedCases.of("huangshi");

        assertThat(huangshi.ids()).containsExactly("level-unsaid", "target-repeats-name");
        assertThat(huangshi.only("level-unsaid").message()).contains("“群众满意度”");
        assertThat(huangshi.only("target-repeats-name").message()).startsWith("3 项");
    }

    @Test
    void xiaoxianWithoutSatisfactionIs10PointsShort() {
        CheckedCase xiaoxian = PublishedCases.of("xiaoxian");

        assertThat(xiaoxian.ids()).containsExactly("weights-total", "section-empty");
        assertThat(xiaoxian.only("weights-total").message()).contains("合计 90 分", "没有满意度指标");
    }

    @Test
    void jinzhaiSpentMoreThanItsBudgetAndBuiltAtMostFourVillages() {
        CheckedCase jinzhai = PublishedCases.of("jinzhai");

        assertThat(jinzhai.ids())
                .containsExactly(
                        "weights-total",
                        "budget-rate-high",
                        "direction-suspicious",
                        "over-achievement",
                        "section-empty");
        assertThat(jinzhai.only("budget-rate-high").message()).contains("预算执行率 102.59%，多出 8.54 万元");
        assertThat(jinzhai.only("direction-suspicious").message()).contains("精品示范村", "≤4");
        assertThat(jinzhai.only("over-achievement").message()).contains("153.05%");
    }

    @Test
    void changningSpentAFifthAndLeftTheFormsWords() {
        CheckedCase changning = PublishedCases.of("changning");

        assertThat(changning.ids())
                .containsExactly("weights-total", "budget-rate-low", "placeholder-left", "budget-behind");
        assertThat(changning.only("budget-rate-low").message()).contains("预算执行率 20%", "40 万元未执行");
        assertThat(changning.only("placeholder-left").message()).startsWith("11 项指标");
    }
}
