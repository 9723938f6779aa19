package org.ziping.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ziping.base.Decimals;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetExecution;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.FundingSource;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.model.Level;
import org.ziping.model.Section;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorecard;
import org.ziping.scoring.Scorer;

/** Whatever the tables hold, a text that stands on fields says the same, and drafts invent nothing. */
class NarrativeLawsTest {

    private static final List<String> RULES =
            RuleSets.shipped().all().stream().map(set -> set.id()).toList();
    private static final Pattern DIGITS = Pattern.compile("[0-9]");

    @Property(tries = 300)
    void aTextWithFieldsNeverDisagreesWithTheTables(
            @ForAll("evaluations") Evaluation before, @ForAll("evaluations") Evaluation after) {
        String text = "执行{全年执行}，率{预算执行率}，总分{总得分}";

        for (Evaluation now : List.of(before, after)) {
            Scorecard card = card(now);
            String executed = now.budget()
                    .amount(BudgetRow.EXECUTED, FundingSource.TOTAL)
                    .map(a -> Decimals.plain(a) + "万元")
                    .orElse("〔待定〕");
            String rate = now.budget()
                    .rate(BudgetRow.EXECUTION_RATE, FundingSource.TOTAL, 2)
                    .map(a -> Decimals.plain(a) + "%")
                    .orElse("〔待定〕");
            String total = card.total().map(a -> Decimals.plain(a) + "分").orElse("〔待定〕");

            assertThat(LiveText.of(text, LiveFields.of(now, card)).shown())
                    .isEqualTo("执行" + executed + "，率" + rate + "，总分" + total);
        }
    }

    @Property(tries = 300)
    void takingWhatIsOfferedChangesNoFigureThatIsPrinted(@ForAll("evaluations") Evaluation evaluation) {
        LiveFields fields = LiveFields.of(evaluation, card(evaluation));
        for (LiveField field : fields.all()) {
            String sentence = "其中" + field.name() + field.value().orElse("不详") + "，另有3.0001万元。";
            List<FieldOffer> offers = FieldOffers.in(sentence, fields);

            String taken =
                    LiveText.of(FieldOffers.takenAll(sentence, offers), fields).shown();
            assertThat(taken).isEqualTo(sentence);
            for (FieldOffer offer : offers) {
                for (LiveField one : offer.fields()) {
                    assertThat(one.figure()).as(offer.written()).isPresent();
                }
            }
        }
    }

    @Property(tries = 300)
    void aDraftIsMarkedAndItsFieldsAreAllKnownByName(@ForAll("evaluations") Evaluation evaluation) {
        drafts(evaluation).forEach(draft -> {
            LiveText text = LiveText.of(draft, LiveFields.of(evaluation, card(evaluation)));

            assertThat(draft).startsWith(Drafts.mark());
            assertThat(text.pieces(LiveText.State.NO_FIELD)).as(draft).isEmpty();
        });
    }

    /** Names without digits: then the only digit outside a field may be the number of lines of a tier. */
    @Property(tries = 300)
    void aDraftNamesNoFigureTheTablesDoNotHave(@ForAll("evaluations") Evaluation evaluation) {
        LiveFields fields = LiveFields.of(evaluation, card(evaluation));
        drafts(evaluation).forEach(draft -> {
            String plain = LiveText.of(draft, fields).pieces(LiveText.State.PLAIN).stream()
                    .map(LiveText.Piece::written)
                    .collect(Collectors.joining());

            assertThat(DIGITS.matcher(plain.replaceAll("共[0-9]+项", "")).find())
                    .as(draft)
                    .isFalse();
        });
    }

    private static List<String> drafts(Evaluation evaluation) {
        Scorecard card = card(evaluation);
        LiveFields fields = LiveFields.of(evaluation, card);
        return Arrays.stream(Section.values())
                .flatMap(section -> Drafts.of(section, evaluation, card, fields).stream())
                .toList();
    }

    private static Scorecard card(Evaluation evaluation) {
        return new Scorer(RuleSets.shipped().findOrDefault(evaluation.ruleSet())).score(evaluation);
    }

    @Provide
    Arbitrary<Evaluation> evaluations() {
        return Combinators.combine(lines().list().ofMaxSize(6), money(), money(), money(), Arbitraries.of(RULES))
                .as((lines, initial, fullYear, executed, rules) -> Evaluation.empty(Optional.of(2021), rules, "central")
                        .withBudget(budget(initial, fullYear, executed))
                        .withIndicators(numbered(lines)));
    }

    private static List<Indicator> numbered(List<Indicator> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).withId(new IndicatorId(i + 1)))
                .toList();
    }

    private static BudgetExecution budget(
            Optional<BigDecimal> initial, Optional<BigDecimal> fullYear, Optional<BigDecimal> executed) {
        return BudgetExecution.EMPTY
                .with(new BudgetCell(BudgetRow.INITIAL, FundingSource.MUNICIPAL), initial)
                .with(new BudgetCell(BudgetRow.FULL_YEAR, FundingSource.MUNICIPAL), fullYear)
                .with(new BudgetCell(BudgetRow.EXECUTED, FundingSource.MUNICIPAL), executed);
    }

    private static Arbitrary<Optional<BigDecimal>> money() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("5000"))
                .ofScale(2)
                .optional(0.9);
    }

    private static Arbitrary<Indicator> lines() {
        return Combinators.combine(
                        Arbitraries.of("产出指标", "效益指标", "满意度指标", "成本指标"),
                        Arbitraries.of("培训人数", "线路租赁费（万元）", "群众满意度", "验收合格率（%）", "响应及时性", ""),
                        Arbitraries.of("≥95%", "100", "≤55.32万元", "及时", "3—5", "", "0", "≥12人次"),
                        Arbitraries.of("96%", "87", "25.29万元", "及时", "约30余", "", "0", "40人次"),
                        money(),
                        Arbitraries.of(Level.values()).optional())
                .as((tier, name, target, actual, weight, level) -> Indicator.blank(new IndicatorId(1), tier, "")
                        .withName(name)
                        .withTarget(target)
                        .withActual(actual)
                        .withWeight(weight)
                        .withLevel(level));
    }
}
