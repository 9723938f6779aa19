package org.ziping.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetExecution;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.FundingSource;
import org.ziping.model.IndicatorId;
import org.ziping.model.Samples;
import org.ziping.model.Section;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorecard;
import org.ziping.scoring.Scorer;

class LiveTextTest {

    private final Evaluation jinbao = Samples.jinbao();

    private static Scorecard card(Evaluation evaluation) {
        return new Scorer(RuleSets.shipped().findOrDefault(evaluation.ruleSet())).score(evaluation);
    }

    private LiveFields fields() {
        return LiveFields.of(jinbao, card(jinbao));
    }

    private String shown(String text) {
        return LiveText.of(text, fields()).shown();
    }

    @Test
    void aFieldIsPrintedWithItsPresentValue() {
        assertThat(shown("{年度}年全年预算{全年预算}，全年执行{全年执行}，预算执行率{预算执行率}，总得分{总得分}，等级{等级}。"))
                .isEqualTo("2021年全年预算92.13万元，全年执行92.13万元，预算执行率100%，总得分91分，等级优。");
        assertThat(shown("{线路租赁费（万元）·业绩值}")).isEqualTo("25.29万元");
    }

    @Test
    void aFieldFollowsTheTables() {
        IndicatorId cost = jinbao.indicators().get(0).id();
        Evaluation next = jinbao.withIndicator(cost, i -> i.withActual("60"));
        String name = jinbao.indicators().get(0).name();

        assertThat(LiveText.of("{" + name + "·业绩值}", LiveFields.of(next, card(next)))
                        .shown())
                .startsWith("60");
    }

    @Test
    void whatIsNoFieldStaysAndWhatIsNotKnownSaysSo() {
        Evaluation empty = Evaluation.empty(Optional.empty(), "national-2020", "central");
        LiveText text = LiveText.of("共{总得分}、{没有这个}、{全年执行}", LiveFields.of(empty, card(empty)));

        assertThat(text.shown()).isEqualTo("共〔待定〕、{没有这个}、〔待定〕");
        assertThat(text.pieces(LiveText.State.NO_FIELD))
                .extracting(LiveText.Piece::written)
                .containsExactly("{没有这个}");
        assertThat(text.pieces(LiveText.State.UNKNOWN)).hasSize(2);
    }

    @Test
    void indicatorsThatShareANameHaveNoField() {
        String name = jinbao.indicators().get(0).name();
        Evaluation twice = jinbao.withIndicator(jinbao.indicators().get(1).id(), i -> i.withName(name));

        assertThat(LiveFields.of(twice, card(twice)).find(name + "·业绩值")).isEmpty();
    }

    @Test
    void onlyTextsWithFieldsAreTouchedForPrinting() {
        assertThat(LiveText.printed(jinbao, card(jinbao))).isSameAs(jinbao);
        Evaluation live = jinbao.withNarrative(Section.CONCLUSION, "得{总得分}");
        assertThat(LiveText.printed(live, card(live)).narrative(Section.CONCLUSION))
                .isEqualTo("得91分");
    }

    @Test
    void aFigureEqualToAFieldIsOfferedTheLikeliestFieldFirst() {
        List<FieldOffer> offers = FieldOffers.in("全年执行92.13万元，年初预算1,000,000元，执行率100%，另支出3.5万元。", fields());

        assertThat(offers).extracting(FieldOffer::written).containsExactly("92.13万元", "1,000,000元", "100%");
        assertThat(offers.get(0).fields().get(0).name()).isEqualTo("全年执行");
        assertThat(offers.get(1).fields().get(0).name()).isEqualTo("年初预算");
        assertThat(offers.get(2).fields().get(0).name()).isEqualTo("预算执行率");
        assertThat(FieldOffers.takenAll("全年执行92.13万元，执行率100%。", FieldOffers.in("全年执行92.13万元，执行率100%。", fields())))
                .isEqualTo("全年执行{全年执行}，执行率{预算执行率}。");
        assertThat(offers.get(0).taken("全年执行92.13万元，", offers.get(0).fields().get(0)))
                .isEqualTo("全年执行{全年执行}，");
    }

    @Test
    void aNameShortenedFromTheFrontStillNamesItsIndicator() {
        assertThat(taken("系统故障响应及时，网络畅通率100%，服务对象满意")).isEqualTo("系统故障响应及时，网络畅通率{信息系统网络畅通率（%）·业绩值}，服务对象满意");
        assertThat(taken("网络畅通率目标100%")).isEqualTo("网络畅通率目标{信息系统网络畅通率（%）·目标值}");
    }

    @Test
    void aFigureEqualByChanceIsLeftToTheOfficer() {
        List<FieldOffer> offers = FieldOffers.in("预算执行率高，验收合格100%。", fields());

        assertThat(offers)
                .singleElement()
                .satisfies(offer -> assertThat(offer.named()).isFalse());
        assertThat(taken("预算执行率高，验收合格100%。")).isEqualTo("预算执行率高，验收合格100%。");
    }

    @Test
    void onlyTheClauseOfAFigureSpeaksForIt() {
        assertThat(taken("全年预算92.13万元，支出92.13万元")).isEqualTo("全年预算{全年预算}，支出{全年执行}");
        assertThat(taken("全年执行：92.13万元")).isEqualTo("全年执行：{全年执行}");
        assertThat(taken("2021年实际支出（含结转）92.13万元")).doesNotContain("92.13");
    }

    private String taken(String text) {
        return FieldOffers.takenAll(text, FieldOffers.in(text, fields()));
    }

    @Test
    void aFigureInAFieldOrWithoutUnitIsNotOffered() {
        assertThat(FieldOffers.in("{全年执行}，共92.13，代码A92.13万元", fields())).isEmpty();
    }

    @Property(tries = 200)
    void textWithoutFieldsIsPrintedAsItIs(@ForAll String text) {
        String plain = text.replace("{", "(");
        LiveText live = LiveText.of(plain, fields());

        assertThat(live.shown()).isEqualTo(plain);
        assertThat(live.pieces().stream().mapToInt(p -> p.written().length()).sum())
                .isEqualTo(plain.length());
    }

    @Test
    void draftsStandOnFieldsAndAreMarked() {
        for (Section section : List.of(
                Section.CONCLUSION,
                Section.EXECUTION_ANALYSIS,
                Section.OUTPUT_ANALYSIS,
                Section.BENEFIT_ANALYSIS,
                Section.SATISFACTION_ANALYSIS,
                Section.PROBLEMS,
                Section.IMPROVEMENTS)) {
            String draft = Drafts.of(section, jinbao, card(jinbao), fields()).orElseThrow();
            LiveText text = LiveText.of(draft, fields());

            assertThat(Drafts.offered(section)).isTrue();
            assertThat(draft).as(section.code()).startsWith(Drafts.mark());
            assertThat(text.pieces(LiveText.State.NO_FIELD)).as(draft).isEmpty();
        }
        assertThat(Drafts.of(Section.OVERVIEW, jinbao, card(jinbao), fields())).isEmpty();
    }

    @Test
    void aDraftNamesWhatLostPoints() {
        String problems =
                Drafts.of(Section.PROBLEMS, jinbao, card(jinbao), fields()).orElseThrow();

        assertThat(problems).contains("系统故障响应及时性", "未达到年度目标");
    }

    @Test
    void aReasonIsBegunFromTheFigures() {
        Evaluation missed = jinbao.withIndicator(
                jinbao.indicators().get(0).id(),
                i -> i.withTarget("≥10个").withActual("8个").withWeight(Optional.of(BigDecimal.TEN)));
        Scorecard card = card(missed);

        List<String> phrases = ReasonPhrases.shipped().of(card.indicators().get(0), card.ruleSet());

        assertThat(phrases).isNotEmpty().first().asString().contains("8个", "≥10个");
    }

    @Test
    void anExplanationOfTheBudgetIsBegunByHowItsFiguresDiffer() {
        ReasonPhrases phrases = ReasonPhrases.shipped();

        assertThat(phrases.of(Section.BUDGET_ADJUSTMENT, jinbao.budget())).isEqualTo(phrases.lowered());
        assertThat(phrases.of(Section.EXECUTION_RATE_NOTE, jinbao.budget())).isEmpty();
        BudgetExecution slow = jinbao.budget()
                .with(new BudgetCell(BudgetRow.EXECUTED, FundingSource.MUNICIPAL), Optional.of(new BigDecimal("60")));
        assertThat(phrases.of(Section.EXECUTION_RATE_NOTE, slow)).isEqualTo(phrases.execution());
        assertThat(phrases.of(Section.BUDGET_ADJUSTMENT, BudgetExecution.EMPTY)).isEmpty();
    }
}
