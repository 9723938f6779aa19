package org.ziping.desktop.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.ziping.desktop.preview.PageColumn.Size;

/** Where pages lie, and that leafing reaches every one of them. */
class PageColumnTest {

    private static final Size UPRIGHT = new Size(595, 842);
    private static final Size LYING = new Size(842, 595);

    @Test
    void pagesOfBothLiesShareOneMagnification() {
        PageColumn column = new PageColumn(List.of(UPRIGHT, LYING), 1);
        assertThat(column.top(0)).isEqualTo(PageColumn.GAP);
        assertThat(column.top(1)).isEqualTo(842 + 2 * PageColumn.GAP);
        assertThat(column.width()).isEqualTo(842 + 2 * PageColumn.GAP);
        assertThat(column.page(column.top(1) - 1)).isZero();
        assertThat(column.page(column.top(1))).isEqualTo(1);
        assertThat(column.at(column.toFit(1000)).width()).isCloseTo(1000, Offset.offset(0.01));
        assertThat(column.at(column.toFit(0, 1000, 600)).height(0)).isCloseTo(600 - 2 * PageColumn.GAP, within());
    }

    @Property(tries = 200)
    void aPlaceStaysWhereItWasAtEveryMagnification(
            @ForAll @IntRange(min = 1, max = 60) int pages,
            @ForAll @DoubleRange(min = 0, max = 0.99) double part,
            @ForAll @DoubleRange(min = 0.25, max = 5) double scale) {
        PageColumn column = new PageColumn(Collections.nCopies(pages, UPRIGHT), 1);
        PageColumn.Spot spot = new PageColumn.Spot(pages - 1, part);
        PageColumn.Spot found = column.at(scale).spot(column.at(scale).y(spot));
        assertThat(found.page()).isEqualTo(spot.page());
        assertThat(found.part()).isCloseTo(part, within());
    }

    @Property(tries = 100)
    void leafingReachesTheEndAndTheBeginning(
            @ForAll @IntRange(min = 1, max = 60) int pages,
            @ForAll @DoubleRange(min = 0.25, max = 5) double scale,
            @ForAll @DoubleRange(min = 100, max = 2000) double view) {
        PageColumn column = new PageColumn(Collections.nCopies(pages, UPRIGHT), scale);
        double most = Math.max(0, column.height() - view);
        double y = 0;
        for (int step = 0; step < 20_000 && y < most; step++) {
            double next = Math.min(most, column.onward(y, view));
            assertThat(next).isGreaterThan(y);
            y = next;
        }
        assertThat(y).isEqualTo(most);
        for (int step = 0; step < 20_000 && y > 0; step++) {
            double next = column.back(y, view);
            assertThat(next).isLessThan(y);
            y = next;
        }
        assertThat(y).isZero();
    }

    @Test
    void fewerPagesKeepThePlaceOnTheLastOne() {
        PageColumn column = new PageColumn(List.of(UPRIGHT, UPRIGHT), 1);
        assertThat(column.page(column.y(new PageColumn.Spot(7, 0.5)))).isEqualTo(1);
    }

    private static Offset<Double> within() {
        return Offset.offset(0.01);
    }
}
