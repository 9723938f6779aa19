package org.ziping.desktop.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** An axis has round ticks and room for every figure, whatever the figures are. */
class ChartScaleTest {

    @Test
    void ticksAreRound() {
        assertThat(ChartScale.of(decimals("91", "95.5", "88.2"), false).ticks())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(decimals("88", "90", "92", "94", "96").toArray(BigDecimal[]::new));
        assertThat(ChartScale.of(decimals("92.13", "100"), true).ticks())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(decimals("0", "50", "100").toArray(BigDecimal[]::new));
    }

    @Test
    void oneFigureOrNoneHasAnAxisToo() {
        for (ChartScale scale : List.of(
                ChartScale.of(decimals("0"), true),
                ChartScale.of(List.of(), false),
                ChartScale.of(decimals("100", "100"), false))) {
            assertThat(scale.to()).isGreaterThan(scale.from());
        }
    }

    @Test
    void theSameFigureEveryYearStandsAgainstZero() {
        ChartScale scale = ChartScale.of(decimals("100", "100"), false);
        assertThat(scale.from()).isEqualByComparingTo("0");
        assertThat(scale.to()).isEqualByComparingTo("100");
    }

    @Property
    void everyFigureLiesOnTheAxisInOrder(
            @ForAll @NotEmpty @Size(max = 8) List<@BigRange(min = "-1000000", max = "1000000") BigDecimal> figures,
            @ForAll boolean fromZero) {
        ChartScale scale = ChartScale.of(figures, fromZero);
        assertThat(figures).allSatisfy(f -> assertThat(scale.at(f)).isBetween(0.0, 1.0));
        assertThat(scale.ticks()).hasSizeBetween(2, 8).isSortedAccordingTo(BigDecimal::compareTo);
        List<Double> places = figures.stream().sorted().map(scale::at).toList();
        assertThat(places).isSorted();
    }

    private static List<BigDecimal> decimals(String... texts) {
        return List.of(texts).stream().map(BigDecimal::new).toList();
    }
}
