package org.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziping.model.BudgetExecution;
import org.ziping.model.CopyId;
import org.ziping.model.Evaluation;
import org.ziping.model.IndicatorId;
import org.ziping.model.Section;
import org.ziping.narrative.Drafts;

class TextChecksTest {

    private final Evaluation clean = CleanCases.xinzhou();

    @Test
    void whatTheFormAsksForIsWritten() {
        CheckedCase partly =
                new CheckedCase(clean.withNarrative(Section.PRACTICES, "").withNarrative(Section.BASIS, " "));

        assertThat(partly.only("section-empty").message()).contains("2 处", "“立项依据”、“主要经验做法”");
        assertThat(partly.only("section-empty").place()).isEqualTo(new Place.OfSection(Section.BASIS));
    }

    @Test
    void anAnnexWithoutAReportGetsAHintOnly() {
        Evaluation annex = clean;
        for (Section section : Section.values()) {
            annex = annex.withNarrative(section, "");
        }

        assertThat(new CheckedCase(annex).ids()).containsExactly("section-empty");
        assertThat(new CheckedCase(annex).only("section-empty").severity()).isEqualTo(Severity.HINT);
        assertThat(new CheckedCase(annex.withForm("unknown")).ids()).isEmpty();
    }

    @Test
    void theConclusionIsWrittenFromTheFigures() {
        CheckedCase open = new CheckedCase(clean.withNarrative(Section.CONCLUSION, ""));

        assertThat(open.fixed("conclusion-empty").evaluation().narrative(Section.CONCLUSION))
                .contains("总得分 100 分，等级为“优”");
        assertThat(open.fixed("conclusion-empty").ids()).isEmpty();
    }

    @Test
    void aLimitedSectionKeepsItsLimit() {
        Evaluation sichuan = clean.withForm("sichuan");

        assertThat(new CheckedCase(sichuan.withNarrative(Section.PROBLEMS, "目标偏低".repeat(51)))
                        .only("section-long")
                        .message())
                .contains("共 204 字，超过限定的 200 字，多 4 字");
        assertThat(new CheckedCase(sichuan.withNarrative(Section.PROBLEMS, "目标偏低\n".repeat(50))).ids())
                .isEmpty();
    }

    @Test
    void aCopyOfAFormAsksForWhatTheFormAsksFor() {
        String copy = CopyId.free("sichuan", "sichuan-1"::equals);
        String again = CopyId.free(copy, id -> false);

        assertThat(copy).isEqualTo("sichuan-2");
        assertThat(again).isEqualTo("sichuan-2-1");
        for (String form : List.of("sichuan", copy, again)) {
            CheckedCase written = new CheckedCase(clean.withForm(form)
                    .withNarrative(Section.PROBLEMS, "目标偏低".repeat(51))
                    .withNarrative(Section.IMPROVEMENTS, ""));
            assertThat(written.ids()).contains("section-long", "section-empty");
            assertThat(new SectionLength(Section.PROBLEMS, form, "").limit()).hasValue(200);
        }
        assertThat(SectionDemands.of("sichuan-own").limits()).isEmpty();
    }

    @Test
    void sectionsDoNotRepeatEachOther() {
        String overview = clean.narrative(Section.OVERVIEW);

        assertThat(new CheckedCase(clean.withNarrative(Section.NECESSITY, overview))
                        .only("sections-same")
                        .message())
                .startsWith("项目概况与设立的必要性的文字完全相同");
        assertThat(new CheckedCase(clean.withNarrative(Section.NECESSITY, overview + "因此须设立本项目。"))
                        .only("sections-same")
                        .message())
                .contains("逐字相同");
    }

    @ParameterizedTest
    @CsvSource({
        "EXECUTION_ANALYSIS, 全年预算为62万元, 与预算执行表的全年预算 60 万元不一致",
        "EXECUTION_ANALYSIS, 年初预算资金600000.5元, 与预算执行表的年初预算 60 万元不一致",
        "CONCLUSION, 全年支出共计58.3万元, 与预算执行表的全年执行 60 万元不一致",
    })
    void moneyInTheTextIsMoneyInTheTable(Section section, String sentence, String said) {
        CheckedCase told = new CheckedCase(clean.withNarrative(section, sentence + "。"));

        assertThat(told.only("narrative-money").message()).contains(sentence, said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年预算60万元，其中上半年实际支出20万元",
                "全年预算600000元",
                "全年预算约62万元",
                "上年全年预算58万元",
                "支付办公费3.2万元，全年预算下达后及时支付",
                "实际支出率100%，单价2.5万元",
            })
    void moneyThatIsNoRowOfTheTableIsLeftAlone(String sentence) {
        assertThat(new CheckedCase(clean.withNarrative(Section.EXECUTION_ANALYSIS, sentence)).ids())
                .isEmpty();
    }

    @Test
    void theGoalsCostIsTheBudget() {
        assertThat(new CheckedCase(clean.withNarrative(Section.ANNUAL_GOAL, "做好维护，费用为72万元。"))
                        .only("narrative-money")
                        .message())
                .contains("年度目标文字写 72 万元");
    }

    @ParameterizedTest
    @ValueSource(strings = {"自评总得分98.5分。", "经评价，总分为91分", "综合得分：99 分"})
    void theTotalInTheTextIsTheTotal(String sentence) {
        CheckedCase told = new CheckedCase(clean.withNarrative(Section.CONCLUSION, sentence));

        assertThat(told.only("narrative-total").message()).contains("按表计算的总分为 100 分");
        assertThat(told.fixed("narrative-total").ids()).isEmpty();
        assertThat(told.fixed("narrative-total").evaluation().narrative(Section.CONCLUSION))
                .contains("100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"产出指标总分50分，自评总得分100分。", "满分100分，得分较高", "上年总得分88分"})
    void otherTotalsAreLeftAlone(String sentence) {
        assertThat(new CheckedCase(clean.withNarrative(Section.CONCLUSION, sentence)).ids())
                .isEmpty();
    }

    @Test
    void theGradeInTheTextIsTheGrade() {
        CheckedCase lower = new CheckedCase(clean.withNarrative(Section.CONCLUSION, "总得分100分，等级为“良”。"));
        CheckedCase foreign = new CheckedCase(clean.withNarrative(Section.CONCLUSION, "总得分100分，属于\"优秀\"。"));

        assertThat(lower.only("narrative-grade").message()).contains("写作“良”，而总分 100 分对应“优”");
        assertThat(lower.fixed("narrative-grade").ids()).isEmpty();
        assertThat(foreign.only("grade-not-in-scale").place()).isEqualTo(new Place.OfSection(Section.CONCLUSION));
        assertThat(foreign.fixed("grade-not-in-scale").evaluation().narrative(Section.CONCLUSION))
                .isEqualTo("总得分100分，属于\"优\"。");
        assertThat(new CheckedCase(clean.withNarrative(Section.CONCLUSION, "施工单位被评为优秀，工程质量良好。")).ids())
                .isEmpty();
    }

    @Test
    void anUnfinishedTextIsNotHeldAgainstAnOpenTotal() {
        Evaluation open = clean.withIndicator(new IndicatorId(1), i -> i.withActual(""))
                .withNarrative(Section.CONCLUSION, "总得分91分，等级为优。");

        assertThat(new CheckedCase(open).ids()).containsExactly("actual-blank");
    }

    @Test
    void formWordsInTheTextAreWrittenOver() {
        assertThat(new CheckedCase(clean.withNarrative(Section.PROBLEMS, "XX科室未及时报送资料。"))
                        .only("placeholder-left")
                        .message())
                .contains("“存在问题及原因分析”");
    }

    @Test
    void everySectionHasAName() {
        assertThat(Section.values())
                .allSatisfy(s -> assertThat(Sections.name(s)).isNotBlank());
        assertThat(SectionDemands.of("central").limits()).isEqualTo(Map.of());
    }

    @Test
    void aTextOnFieldsIsCheckedAsItIsPrinted() {
        CheckedCase live =
                new CheckedCase(clean.withNarrative(Section.CONCLUSION, "{年度}年自评，总得分{总得分}，等级为“{等级}”。执行{全年执行}。"));
        assertThat(live.ids()).isEmpty();

        CheckedCase wrong = new CheckedCase(clean.withNarrative(Section.CONCLUSION, "{年度}年自评，总得分 88 分，等级{等级}。"));
        assertThat(wrong.fixed("narrative-total").evaluation().narrative(Section.CONCLUSION))
                .isEqualTo("{年度}年自评，总得分 100 分，等级{等级}。");
    }

    @Test
    void aFieldThatSaysNothingIsFound() {
        CheckedCase misspelt = new CheckedCase(clean.withNarrative(Section.PRACTICES, "全年{全年支行}，总得分{总得分}。"));
        assertThat(misspelt.only("field-unknown").message()).contains("{全年支行}").doesNotContain("{总得分}");

        CheckedCase open = new CheckedCase(
                clean.withBudget(BudgetExecution.EMPTY).withNarrative(Section.PRACTICES, "全年执行{全年执行}。"));
        assertThat(open.only("field-without-value").message()).contains("{全年执行}");
    }

    @Test
    void aDraftNobodyWentOverIsFound() {
        CheckedCase draft = new CheckedCase(clean.withNarrative(Section.PRACTICES, Drafts.mark() + "按月调度。"));

        assertThat(draft.only("draft-left").severity()).isEqualTo(Severity.ERROR);
        assertThat(draft.fixed("draft-left").evaluation().narrative(Section.PRACTICES))
                .isEqualTo("按月调度。");
    }
}
