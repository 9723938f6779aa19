package org.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziping.model.AssignedScore;
import org.ziping.model.Evaluation;
import org.ziping.model.FiledFigures;
import org.ziping.model.FiledLine;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.model.Level;

class ScoreChecksTest {

    private static final IndicatorId COUNT = CleanCases.COUNT;
    private static final IndicatorId WORDS = CleanCases.WORDS;

    private final Evaluation clean = CleanCases.national();

    @ParameterizedTest
    @CsvSource({"10.01", "-0.5"})
    void aScoreStaysBetween0AndItsWeight(String points) {
        CheckedCase outside = assigned(COUNT, points, "专家意见");

        assertThat(outside.only("score-range").message()).contains("得分 " + points + " 分，不在 0 至权重 10 分之间");
        assertThat(outside.fixed("score-range").ids()).isEmpty();
    }

    @Test
    void aReachedTargetKeepsItsPointsUnlessAReasonSaysWhyNot() {
        assertThat(assigned(COUNT, "8", "").only("score-lost-though-reached").message())
                .contains("没有写偏差原因");
        assertThat(assigned(COUNT, "8", "").fixed("score-lost-though-reached").ids())
                .isEmpty();
        assertThat(assigned(COUNT, "8", "按超额情况酌减").ids()).isEmpty();
    }

    @Test
    void moreThanTheFormulaGivesNeedsItsOwnReason() {
        Evaluation missed = clean.withIndicator(COUNT, i -> i.withActual("9公里").withDeviationReason("征地延后，已商定明年3月前完工"));
        CheckedCase filed = new CheckedCase(
                missed.withIndicator(COUNT, i -> i.withAssigned(Optional.of(AssignedScore.asFiled(BigDecimal.TEN)))));

        assertThat(new CheckedCase(missed).ids()).isEmpty();
        assertThat(filed.only("score-differs").message()).contains("得分 10 分，按评分办法应为 7.5 分");
        assertThat(filed.fixed("score-differs").ids()).isEmpty();
    }

    @Test
    void aFiledScoreMayBeRoundedToTheDecimalsItPrints() {
        Evaluation missed =
                clean.withIndicator(COUNT, i -> i.withActual("11.75公里").withDeviationReason("末段并入县道工程"));

        assertThat(new CheckedCase(filedScore(missed, "9.8")).ids()).isEmpty();
        assertThat(new CheckedCase(filedScore(missed, "10")).ids()).containsExactly("score-differs");
    }

    @Test
    void aMissedTargetNeedsAReason() {
        CheckedCase blank = new CheckedCase(clean.withIndicator(COUNT, i -> i.withActual("9公里")));
        CheckedCase nothing = new CheckedCase(
                clean.withIndicator(COUNT, i -> i.withActual("9公里").withDeviationReason("无。")));

        assertThat(blank.only("reason-due").message()).contains("得 7.5 分，低于权重 10 分，没有写偏差原因");
        assertThat(nothing.only("reason-due").message()).contains("偏差原因只写“无。”");
    }

    @Test
    void aScoreWithoutAnActualRestsOnNothing() {
        CheckedCase blank = new CheckedCase(filedScore(clean.withIndicator(COUNT, i -> i.withActual("")), "10"));

        assertThat(blank.only("score-without-actual").severity()).isEqualTo(Severity.ERROR);
        assertThat(blank.ids()).doesNotContain("actual-blank");
    }

    @Test
    void aLevelsScoreLiesInItsBand() {
        Evaluation partly = clean.withIndicator(
                WORDS, i -> i.withLevel(Optional.of(Level.PARTLY)).withDeviationReason("雨季路段仍有积水"));

        assertThat(new CheckedCase(partly).only("score-within-band-due").severity())
                .isEqualTo(Severity.ERROR);
        assertThat(new CheckedCase(officer(partly, WORDS, "13"))
                        .only("score-band")
                        .message())
                .contains("得分 13 分", "9 至 12 分（不含 12）");
        assertThat(new CheckedCase(officer(partly, WORDS, "11.5")).ids()).isEmpty();
    }

    @Test
    void aLevelHasToBeChosen() {
        CheckedCase same = new CheckedCase(clean.withIndicator(WORDS, i -> i.withLevel(Optional.empty())));
        CheckedCase other = new CheckedCase(
                clean.withIndicator(WORDS, i -> i.withLevel(Optional.empty()).withActual("有所改善")));

        assertThat(same.only("level-not-chosen").fix()).isPresent();
        assertThat(same.fixed("level-not-chosen").ids()).isEmpty();
        assertThat(other.only("level-not-chosen").message()).contains("尚未选择达成等次");
        assertThat(other.ids()).containsExactly("level-not-chosen");
        assertThat(new CheckedCase(filedScore(other.evaluation(), WORDS, "15"))
                        .only("level-unsaid")
                        .severity())
                .isEqualTo(Severity.HINT);
    }

    @ParameterizedTest
    @CsvSource({
        "actual-inequality, ≥12公里, ≥12公里",
        "number-against-words, ≥12公里, 完成",
        "units-differ, ≥12公里, 12座",
        "value-uncertain, ≥12公里, 约12公里",
        "unit-unclear, ≥3.5万人, 31500",
        "target-negative, -5%, -6%",
        "outside-range, 3—5天, 6天",
        "date-unclear, 9月前, 9月",
    })
    void whatCannotBeScoredSaysWhy(String check, String target, String actual) {
        Evaluation changed =
                clean.withIndicator(COUNT, i -> i.withTarget(target).withActual(actual));

        assertThat(new CheckedCase(changed).ids()).containsExactly(check);
        assertThat(new CheckedCase(changed).only(check).severity()).isEqualTo(Severity.ERROR);
        String filed = check.equals("outside-range") ? "missed-full-marks" : check;
        assertThat(new CheckedCase(filedScore(changed, "10")).only(filed).severity())
                .isEqualTo(Severity.REMINDER);
    }

    @Test
    void noneOfWhatWasNotToHappenIs0ByOneClick() {
        CheckedCase none = new CheckedCase(clean.withIndicator(
                COUNT,
                i -> i.withTiers("产出指标", "质量指标")
                        .withName("重大安全事故数")
                        .withTarget("0起")
                        .withActual("无")));

        assertThat(none.ids()).containsExactly("number-against-words");
        assertThat(none.fixed("number-against-words").ids()).isEmpty();
    }

    @Test
    void aMissedDeadlineIsScoredByTheOfficer() {
        CheckedCase late = new CheckedCase(clean.withIndicator(CleanCases.DEADLINE, i -> i.withActual("2022年12月20日")));

        assertThat(late.ids()).containsExactly("date-missed");
    }

    @Test
    void executionIsScoredByItsRate() {
        Evaluation filed =
                clean.withExecution(clean.execution().withAssigned(Optional.of(AssignedScore.asFiled(BigDecimal.TEN))));

        assertThat(new CheckedCase(filed).only("execution-score-differs").message())
                .contains("得分 10 分", "执行率 95.63%", "应得 9.56 分");
        assertThat(new CheckedCase(filed).fixed("execution-score-differs").ids())
                .isEmpty();
    }

    @Test
    void theFiledTotalIsTheSumOfTheFiledScores() {
        Evaluation filed = filed("97", "优");

        assertThat(new CheckedCase(filed).only("total-not-sum").message()).contains("申报总分 97 分", "相加为 99.56 分");
        assertThat(new CheckedCase(filed("99.56", "优")).ids()).isEmpty();
        assertThat(new CheckedCase(filed("99.56", "优")
                                .withIndicator(COUNT, i -> i.withActual("11公里").withDeviationReason("末段并入县道工程")))
                        .only("filed-total")
                        .message())
                .contains("申报总分 99.56 分，现按评分办法为 98.73 分，相差 0.83 分");
    }

    @Test
    void theFiledGradeFollowsTheFiledTotal() {
        assertThat(new CheckedCase(filed("99.56", "良")).only("grade-not-total").message())
                .contains("等级写作“良”，而总分 99.56 分对应“优”");
        assertThat(new CheckedCase(filed("99.56", "优秀")).ids()).containsExactly("grade-not-in-scale");
    }

    private Evaluation filed(String total, String grade) {
        return clean.withIndicators(clean.indicators().stream()
                        .map(i -> i.withFiled(Optional.of(new FiledLine(i.weight(), ""))))
                        .toList())
                .withExecution(
                        clean.execution().withAssigned(Optional.of(AssignedScore.asFiled(new BigDecimal("9.56")))))
                .withFiled(Optional.of(
                        new FiledFigures("2022.docx", Optional.of(new BigDecimal(total)), grade, Map.of())));
    }

    private CheckedCase assigned(IndicatorId id, String points, String reason) {
        return new CheckedCase(clean.withIndicator(
                id, i -> i.withAssigned(Optional.of(AssignedScore.byOfficer(new BigDecimal(points), reason)))));
    }

    private static Evaluation officer(Evaluation evaluation, IndicatorId id, String points) {
        return evaluation.withIndicator(
                id, i -> i.withAssigned(Optional.of(AssignedScore.byOfficer(new BigDecimal(points), "现场核查"))));
    }

    private static Evaluation filedScore(Evaluation evaluation, String points) {
        return filedScore(evaluation, COUNT, points);
    }

    private static Evaluation filedScore(Evaluation evaluation, IndicatorId id, String points) {
        Optional<AssignedScore> filed = Optional.of(AssignedScore.asFiled(new BigDecimal(points)));
        return evaluation.withIndicator(id, (Indicator i) -> i.withAssigned(filed));
    }
}
