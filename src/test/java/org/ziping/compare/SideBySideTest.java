package org.ziping.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ziping.compare.Difference.Topic;
import org.ziping.model.Evaluation;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.model.Samples;
import org.ziping.model.Section;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorer;

class SideBySideTest {

    private static final RuleSets RULES = RuleSets.shipped();
    private final Evaluation jinbao = Samples.jinbao();
    private final Indicator rent = jinbao.indicators().stream()
            .filter(i -> i.name().startsWith("线路租赁费"))
            .findFirst()
            .orElseThrow();

    private static Scored scored(Evaluation evaluation) {
        return new Scored(evaluation, new Scorer(RULES.findOrDefault(evaluation.ruleSet())).score(evaluation));
    }

    private static List<Difference> changed(Evaluation left, Evaluation right) {
        return SideBySide.of(scored(left), scored(right)).stream()
                .filter(Difference::changed)
                .toList();
    }

    @Test
    void anEvaluationDoesNotDifferFromItself() {
        assertThat(changed(jinbao, jinbao)).isEmpty();
        assertThat(SideBySide.of(scored(jinbao), scored(jinbao))).hasSizeGreaterThan(50);
    }

    @Test
    void anEditShowsWithEverythingThatFollowsFromIt() {
        Evaluation next = jinbao.withIndicator(rent.id(), i -> i.withActual("60万元"));

        assertThat(changed(jinbao, next))
                .filteredOn(d -> d.topic() == Topic.INDICATOR)
                .extracting(Difference::field)
                .containsExactly("业绩值", "完成率", "得分");
        assertThat(changed(jinbao, next))
                .filteredOn(d -> d.topic() == Topic.RESULT)
                .extracting(Difference::left)
                .contains(Optional.of("91"));
    }

    @Test
    void indicatorsMeetByNameWhateverTheirPlace() {
        List<Indicator> reversed = new ArrayList<>(jinbao.indicators());
        Collections.reverse(reversed);
        for (int i = 0; i < reversed.size(); i++) {
            reversed.set(i, reversed.get(i).withId(new IndicatorId(100 + i)));
        }

        assertThat(changed(jinbao, jinbao.withIndicators(reversed))).isEmpty();
    }

    @Test
    void aLineOnOneSideOnlyStandsAlone() {
        Evaluation fewer = jinbao.withIndicators(
                jinbao.indicators().stream().filter(i -> !i.equals(rent)).toList());

        assertThat(changed(jinbao, fewer))
                .filteredOn(d -> d.subject().equals(rent.name()))
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.right()).isEmpty());
    }

    @Test
    void textsAreComparedToo() {
        Evaluation next = jinbao.withNarrative(Section.PRACTICES, "按月核对。");

        assertThat(changed(jinbao, next)).extracting(Difference::subject).containsExactly("主要经验做法");
    }

    @Test
    void fieldsInTextsShowTheValueTheyHadOnTheirSide() {
        Evaluation then = jinbao.withNarrative(Section.PRACTICES, "租赁费{线路租赁费（万元）·业绩值}。");
        Evaluation now = then.withIndicator(rent.id(), i -> i.withActual("60万元"));

        assertThat(changed(then, now))
                .filteredOn(d -> d.topic() == Topic.NARRATIVE)
                .extracting(d -> d.left().orElse(""), d -> d.right().orElse(""))
                .containsExactly(tuple("租赁费25.29万元。", "租赁费60万元。"));
    }

    @Test
    void anotherRuleSetShowsWhichScoresItWouldChange() {
        Evaluation missed = Samples.jinbaoComputed()
                .withIndicator(rent.id(), i -> i.withTarget("≤40万元").withActual("50万元"));

        RuleChange none =
                RuleChange.of(missed, RULES.findOrDefault("xinzhou-2021"), RULES.findOrDefault("xinzhou-2021"));
        RuleChange change =
                RuleChange.of(missed, RULES.findOrDefault("xinzhou-2021"), RULES.findOrDefault("integrated"));

        assertThat(none.any()).isFalse();
        assertThat(change.lines()).extracting(RuleChange.Line::name).contains(rent.name());
        RuleChange.Line line = change.lines().stream()
                .filter(l -> l.name().equals(rent.name()))
                .findFirst()
                .orElseThrow();
        assertThat(line.before().orElseThrow()).isEqualByComparingTo(new BigDecimal("7.2"));
        assertThat(line.after().orElseThrow()).isEqualByComparingTo(new BigDecimal("6.75"));
    }

    @Test
    void aProjectIsFollowedOverTheYears() {
        Evaluation before = jinbao.withYear(Optional.of(2019)).withIndicator(rent.id(), i -> i.withActual("314000元"));
        Evaluation unknown = jinbao.withYear(Optional.of(2020)).withIndicator(rent.id(), i -> i.withActual("待统计"));

        Trend trend = Trend.of(List.of(scored(jinbao), scored(unknown), scored(before)));
        Trend.Series series = trend.indicators().stream()
                .filter(s -> s.name().equals(rent.name()))
                .findFirst()
                .orElseThrow();

        assertThat(trend.years()).containsExactly(2019, 2020, 2021);
        assertThat(series.unit()).isEqualTo("万元");
        assertThat(series.actuals().get(0).orElseThrow()).isEqualByComparingTo("31.4");
        assertThat(series.actuals().get(1)).isEmpty();
        assertThat(series.actuals().get(2).orElseThrow()).isEqualByComparingTo("25.29");
        assertThat(trend.rates().get(2).orElseThrow()).isEqualByComparingTo("100");
    }
}
