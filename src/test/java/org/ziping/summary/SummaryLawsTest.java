package org.ziping.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any rows. */
class SummaryLawsTest {

    @Property
    void averagesLieBetweenTheSmallestAndTheLargestTotal(@ForAll("rows") List<SummaryRow> rows) {
        Summary summary = new Summary(rows);
        List<BigDecimal> totals =
                rows.stream().flatMap(r -> r.total().stream()).sorted().toList();
        for (Average average : List.of(summary.score(), summary.weightedScore())) {
            average.value().ifPresent(a -> assertThat(a).isBetween(totals.get(0), totals.get(totals.size() - 1)));
            assertThat(average.counted() + average.leftOut()).isEqualTo(rows.size());
        }
    }

    @Property
    void orderDoesNotMatter(@ForAll("rows") List<SummaryRow> rows, @ForAll long seed) {
        List<SummaryRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        Summary one = new Summary(rows);
        Summary other = new Summary(shuffled);
        assertThat(other.sum(SummaryRow::executed)).isEqualTo(one.sum(SummaryRow::executed));
        assertThat(other.rate()).isEqualTo(one.rate());
        assertThat(other.score()).isEqualTo(one.score());
        assertThat(other.weightedScore()).isEqualTo(one.weightedScore());
        assertThat(other.grades()).isEqualTo(one.grades());
    }

    @Property
    void equalBudgetsMakeTheWeightedAverageTheSimpleOne(@ForAll("rows") List<SummaryRow> rows) {
        List<SummaryRow> alike = rows.stream()
                .filter(r -> r.total().isPresent())
                .map(r -> Rows.row(
                        r.project(), r.unit(), "7.5", "", r.total().get().toPlainString()))
                .toList();
        Summary summary = new Summary(alike);
        assertThat(summary.weightedScore()).isEqualTo(summary.score());
    }

    @Property
    void everyRowIsGradedOrUngradedAndEverySumCountsOrLeavesOut(@ForAll("rows") List<SummaryRow> rows) {
        Grades grades = new Summary(rows).grades();
        assertThat(grades.graded() + grades.ungraded()).isEqualTo(rows.size());
        BigDecimal shares = grades.counts().stream()
                .flatMap(c -> c.share().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(0, RoundingMode.HALF_UP);
        assertThat(shares).isEqualTo(BigDecimal.valueOf(grades.graded() == 0 ? 0 : 100));
        Sum sum = new Summary(rows).sum(SummaryRow::fullYear);
        assertThat(sum.counted() + sum.unknown()).isEqualTo(rows.size());
        assertThat(sum.value().isEmpty()).isEqualTo(sum.counted() == 0);
    }

    @Provide
    Arbitrary<List<SummaryRow>> rows() {
        Arbitrary<Optional<BigDecimal>> amount = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100_000))
                .ofScale(6)
                .optional();
        Arbitrary<Optional<BigDecimal>> total = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(2)
                .optional();
        return Combinators.combine(amount, amount, total)
                .as((full, done, score) -> Rows.row("项目", "单位", text(full), text(done), text(score)))
                .list()
                .ofMaxSize(30);
    }

    private static String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }
}
