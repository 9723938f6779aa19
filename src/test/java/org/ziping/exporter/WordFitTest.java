package org.ziping.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows of a Word file stand closer only where that keeps a few last lines off a page of their own. */
class WordFitTest {

    @Test
    void rowsStandCloserOnlyBetweenOnePageAndTwo() {
        List<Double> rows = IntStream.rangeClosed(1, 40)
                .mapToObj(lines -> WordFit.leastRow(
                        Annexes.annex(Annexes.ofLines(lines), "hubei").runs().get(0)))
                .toList();
        assertThat(rows.get(0)).isEqualTo(1);
        assertThat(rows.get(39)).isEqualTo(1);
        assertThat(rows.stream().filter(r -> r < 1).count()).isBetween(1L, 15L);
    }
}
