package org.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziping.model.AssignedScore;
import org.ziping.model.Evaluation;
import org.ziping.model.FiledLine;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.value.Direction;

class ValueChecksTest {

    private static final IndicatorId COUNT = CleanCases.COUNT;

    private final Evaluation clean = CleanCases.national();

    @Test
    void blankCellsAreOneFindingForEachColumn() {
        Evaluation blank = clean.withIndicator(COUNT, i -> i.withActual(" "))
                .withIndicator(CleanCases.COST, i -> i.withActual("—"))
                .withIndicator(CleanCases.WORDS, i -> i.withTarget("").withActual(""));

        assertThat(new CheckedCase(blank).only("actual-blank").message()).startsWith("2 项指标未填业绩值：“村道硬化里程”、“工程成本（万元）”");
        assertThat(new CheckedCase(blank).only("target-blank").message()).contains("“改善群众出行条件”");
        assertThat(new CheckedCase(clean.withIndicator(COUNT, i -> i.withName(""))).ids())
                .containsExactly("name-blank");
    }

    @Test
    void anEmptyRowIsDeletedAndNothingElseSaidOfIt() {
        List<Indicator> lines = new ArrayList<>(clean.indicators());
        lines.add(Indicator.blank(clean.nextIndicatorId(), "效益指标", "生态效益指标"));
        CheckedCase more = new CheckedCase(clean.withIndicators(lines));

        assertThat(more.ids()).containsExactly("line-empty");
        assertThat(more.fixed("line-empty").evaluation()).isEqualTo(clean);
    }

    @Test
    void aSignThatTurnsTheWrongWayIsTurnedByOneClick() {
        CheckedCase built = line("产出指标", "数量指标", "新建蓄水池数量", "≤4座", "4座");
        CheckedCase cost = line("产出指标", "成本指标", "工程成本", "≥75万元", "75万元");

        assertThat(built.only("direction-suspicious").message()).contains("目标值“≤4座”却表示越少越好");
        assertThat(built.fixed("direction-suspicious").ids()).doesNotContain("direction-suspicious");
        assertThat(built.fixed("direction-suspicious")
                        .evaluation()
                        .indicator(COUNT)
                        .flatMap(Indicator::direction))
                .contains(Direction.HIGHER_BETTER);
        assertThat(cost.ids()).contains("direction-suspicious");
    }

    @ParameterizedTest
    @CsvSource({
        "产出指标, 数量指标, 会议次数, ≤4次, 4次",
        "产出指标, 成本指标, 成本节约率, ≥5%, 5%",
        "产出指标, 成本指标, 节约成本, ≥5万元, 5万元",
        "产出指标, 数量指标, 新建蓄水池数量, ≥4座, 4座",
    })
    void aSignMayTurnTheOtherWayForAReason(String first, String second, String name, String target, String actual) {
        assertThat(line(first, second, name, target, actual).ids()).doesNotContain("direction-suspicious");
    }

    @Test
    void farMoreThanPromisedAsksForAReason() {
        assertThat(actual("15.6公里").only("over-achievement").severity()).isEqualTo(Severity.REMINDER);
        assertThat(actual("15.6公里").only("over-achievement").message()).contains("为目标的 130%，达到 130% 以上");
        assertThat(actual("14.4公里").only("over-achievement").severity()).isEqualTo(Severity.HINT);
        assertThat(actual("14.3公里").ids()).isEmpty();
        assertThat(new CheckedCase(actual("20公里")
                                .evaluation()
                                .withIndicator(COUNT, i -> i.withDeviationReason("招标节余资金增修支路，下年调高目标")))
                        .ids())
                .isEmpty();
    }

    @Test
    void exactlyMeansExactly() {
        Evaluation exact = clean.withIndicator(COUNT, i -> i.withTarget("=12公里").withActual("12.6公里"));

        assertThat(new CheckedCase(exact).only("equal-exceeded").message()).contains("为目标的 105%");
    }

    @Test
    void aTargetOf0SaysNothingWhereMoreIsBetter() {
        assertThat(line("产出指标", "数量指标", "绿化面积", "≥0亩", "3亩").ids()).contains("target-zero");
        assertThat(line("产出指标", "质量指标", "重大事故数", "0起", "0起").ids()).doesNotContain("target-zero");
    }

    @Test
    void aNameStandsOnce() {
        Evaluation twice = clean.withIndicator(new IndicatorId(2), i -> i.withName("指标1：村道 硬化里程"));

        assertThat(new CheckedCase(twice).only("name-duplicate").place()).isInstanceOf(Place.OfIndicator.class);
        assertThat(new CheckedCase(twice).only("name-duplicate").message()).contains("“≥12公里”和“100%”");
    }

    @Test
    void aTargetDoesNotRepeatTheName() {
        Evaluation same = clean.withIndicator(CleanCases.WORDS, i -> i.withName("明显改善"));

        assertThat(new CheckedCase(same).ids()).containsExactly("target-repeats-name");
    }

    @ParameterizedTest
    @CsvSource({"指标2：", "绩效指标 3", "……", "仓库（≥**平方米）"})
    void formWordsAreWrittenOver(String name) {
        assertThat(new CheckedCase(clean.withIndicator(COUNT, i -> i.withName(name))).ids())
                .contains("placeholder-left");
    }

    @Test
    void anOfficersOwnNameIsNoPlaceholder() {
        assertThat(new CheckedCase(clean.withIndicator(COUNT, i -> i.withName("指标2：道路硬化里程"))).ids())
                .isEmpty();
    }

    @Test
    void aDateLiesInTheYear() {
        Evaluation stale = clean.withIndicator(
                CleanCases.DEADLINE, i -> i.withTarget("2021年11月底前").withActual("2021年10月"));

        assertThat(new CheckedCase(stale).only("date-year").message()).contains("目标值“2021年11月底前”不在 2022 年内");
        assertThat(new CheckedCase(stale.withYear(Optional.of(2021))).ids()).doesNotContain("date-year");
        assertThat(new CheckedCase(stale.withYear(Optional.empty())).ids()).doesNotContain("date-year");
    }

    @ParameterizedTest
    @CsvSource({
        "产出指标, 经济效益指标, 户均增收, '效益指标—经济效益指标'",
        "产出指标, 数量指标, 工程造价（万元）, '产出指标—成本指标'",
        "效益指标, 社会效益指标, 群众满意度, '满意度指标—服务对象满意度指标'",
    })
    void aLineStandsWhereItBelongs(String first, String second, String name, String home) {
        CheckedCase misplaced = line(first, second, name, "≥90", "90");

        assertThat(misplaced.only("tier-misplaced").message()).contains("按内容应归“" + home + "”");
        assertThat(misplaced.fixed("tier-misplaced").ids()).doesNotContain("tier-misplaced");
    }

    @Test
    void aFiledCompletionRateFollowsFromTheFigures() {
        assertThat(completion("95.00%").only("filed-completion").message()).contains("申报的完成率为 95.00%", "计算为 91.67%");
        assertThat(completion("91.67%").ids()).isEmpty();
        assertThat(completion("91.7%").ids()).isEmpty();
        assertThat(completion("").ids()).isEmpty();
    }

    private CheckedCase completion(String printed) {
        BigDecimal score = new BigDecimal("9.17");
        return new CheckedCase(clean.withIndicator(
                COUNT,
                i -> i.withActual("11公里")
                        .withDeviationReason("末段并入县道工程")
                        .withAssigned(Optional.of(AssignedScore.asFiled(score)))
                        .withFiled(Optional.of(new FiledLine(Optional.of(score), printed)))));
    }

    private CheckedCase actual(String text) {
        return new CheckedCase(clean.withIndicator(COUNT, i -> i.withActual(text)));
    }

    private CheckedCase line(String first, String second, String name, String target, String actual) {
        return new CheckedCase(clean.withIndicator(
                COUNT,
                i -> i.withTiers(first, second)
                        .withName(name)
                        .withTarget(target)
                        .withActual(actual)));
    }

    @Test
    void bareTargetsBesideActualsWithUnitsAreOneHintOnceThereAreTwo() {
        Evaluation one = CleanCases.national().withIndicator(CleanCases.COST, i -> i.withActual("71.5万元"));
        IndicatorId other = new IndicatorId(6);

        assertThat(new CheckedCase(one).ids()).isEmpty();
        assertThat(new CheckedCase(one.withIndicator(other, i -> i.withActual("5万元")))
                        .only("unit-one-sided")
                        .message())
                .startsWith("2 项指标的目标值没有写单位");
    }
}
