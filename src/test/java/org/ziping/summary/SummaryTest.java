package org.ziping.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ziping.summary.Rows.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ziping.model.EvaluationId;
import org.ziping.model.Samples;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorer;

/** Sums and averages say what they stand on; what is unknown is never 0. */
class SummaryTest {

    private static final SummaryRow LARGE = row("一号", "甲", "300", "270", "80");
    private static final SummaryRow SMALL = row("二号", "乙", "100", "100", "100");
    private static final SummaryRow UNKNOWN = row("三号", "乙", "", "50", "61.5");
    private static final SummaryRow OPEN = row("四号", "甲", "40", "10", "");

    @Test
    void aRowIsWhatTheEvaluationSays() {
        var evaluation = Samples.jinbao();
        var rules = RuleSets.shipped().find(evaluation.ruleSet()).orElseThrow();
        var card = new Scorer(rules).score(evaluation);
        SummaryRow made = SummaryRow.of(new EvaluationId(7), evaluation, card);
        assertThat(made.initial()).hasValue(new BigDecimal("100"));
        assertThat(made.fullYear()).hasValue(new BigDecimal("92.13"));
        assertThat(made.rate()).hasValue(new BigDecimal("100.00"));
        assertThat(made.total()).hasValueSatisfying(t -> assertThat(t).isEqualByComparingTo("91"));
        assertThat(made.grade().orElseThrow().label()).isEqualTo("优");
        assertThat(made.open()).isZero();
    }

    @Test
    void aSumSaysHowManyItLeavesOut() {
        Sum sum = new Summary(List.of(LARGE, SMALL, UNKNOWN)).sum(SummaryRow::fullYear);
        assertThat(sum).isEqualTo(new Sum(Optional.of(new BigDecimal("400")), 2, 1));
        assertThat(new Summary(List.of(UNKNOWN)).sum(SummaryRow::fullYear).value())
                .isEmpty();
    }

    @Test
    void theRateStandsOnRowsWhereBothAmountsAreKnown() {
        Average rate = new Summary(List.of(LARGE, SMALL, UNKNOWN)).rate();
        assertThat(rate).isEqualTo(new Average(Optional.of(new BigDecimal("92.50")), 2, 1));
    }

    @Test
    void nothingIsDividedByZero() {
        Summary nothing = new Summary(List.of(row("空", "甲", "0", "0", "90")));
        assertThat(nothing.rate().value()).isEmpty();
        assertThat(nothing.weightedScore().value()).isEmpty();
        assertThat(new Summary(List.of()).score()).isEqualTo(new Average(Optional.empty(), 0, 0));
    }

    @Test
    void theWeightedAverageLeavesOutWhatHasNoTotalOrNoBudget() {
        Summary all = new Summary(List.of(LARGE, SMALL, UNKNOWN, OPEN));
        assertThat(all.score()).isEqualTo(new Average(Optional.of(new BigDecimal("80.50")), 3, 1));
        assertThat(all.weightedScore()).isEqualTo(new Average(Optional.of(new BigDecimal("85.00")), 2, 2));
    }

    @Test
    void gradesAreCountedByTheLabelsOfTheScales() {
        Grades grades = new Summary(List.of(LARGE, SMALL, UNKNOWN, OPEN)).grades();
        assertThat(grades.counts()).extracting(GradeCount::label).containsExactly("优", "良", "中", "差");
        assertThat(grades.counts()).extracting(GradeCount::count).containsExactly(1, 1, 1, 0);
        assertThat(grades.counts().get(0).share()).hasValue(new BigDecimal("33.33"));
        assertThat(grades.ungraded()).isEqualTo(1);
        assertThat(new Summary(List.of(OPEN)).grades().counts().get(0).share()).isEmpty();
    }

    @Test
    void theFilterTakesYearBodyWordsAndGrade() {
        List<SummaryRow> rows = List.of(LARGE, SMALL, UNKNOWN, OPEN);
        assertThat(SummaryFilter.ALL.of(rows)).isEqualTo(rows);
        assertThat(SummaryFilter.ALL.withYear(Optional.of(2020)).of(rows)).isEmpty();
        assertThat(SummaryFilter.ALL.withBodies(Set.of("乙")).of(rows)).containsExactly(SMALL, UNKNOWN);
        assertThat(SummaryFilter.ALL.withBodies(Set.of("市人社局")).of(rows)).hasSize(4);
        assertThat(SummaryFilter.ALL.withWords(" 三 2021 ").of(rows)).containsExactly(UNKNOWN);
        assertThat(SummaryFilter.ALL.withGrade(Optional.of("良")).of(rows)).containsExactly(LARGE);
        assertThat(SummaryFilter.ALL.withGrade(Optional.of("")).of(rows)).containsExactly(OPEN);
    }

    @Test
    void aBodyIsMeantByItsNameOrByAPartOfIt() {
        List<SummaryRow> rows = List.of(row("一", "县水务局", "", "", ""), row("二", "县水务局监测站", "", "", ""));
        assertThat(SummaryFilter.bodies(rows, "县水务局")).containsExactly("县水务局");
        assertThat(SummaryFilter.bodies(rows, "水务")).containsExactlyInAnyOrder("县水务局", "县水务局监测站");
        assertThat(SummaryFilter.bodies(rows, "教育")).isEmpty();
    }
}
