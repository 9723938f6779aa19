package org.ziping.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as people write them, and the order in which copies of them leave the printer. */
class PageRangesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1-3,5 | [1, 2, 3, 5]",
                "５，１－３ | [1, 2, 3, 5]",
                "2、4 | [2, 4]",
                "2至4 | [2, 3, 4]",
                "2 - 4 6 | [2, 3, 4, 6]",
                "-2 | [1, 2]",
                "5- | [5, 6]",
                "1-3,2-4 | [1, 2, 3, 4]",
                "4-99 | [4, 5, 6]"
            })
    void areUnderstood(String text, String pages) {
        assertThat(PageRanges.parse(text).in(6)).hasToString(pages);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " , ", "三", "1-2-3", "-", "0", "3-1", "1.5"})
    void areRefusedWithASentence(String text) {
        assertThatThrownBy(() -> PageRanges.parse(text))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("1-3,5");
    }

    @Test
    void behindTheEndIsNoPage() {
        assertThatThrownBy(() -> PageRanges.parse("1,7").in(6)).hasMessageContaining("没有第 7 页");
    }

    @Test
    void copiesLeaveThePrinterInOrder() {
        assertThat(order("1-2", 3, true, PrintSides.ONE).sequence(6)).containsExactly(1, 2, 1, 2, 1, 2);
        assertThat(order("1-2", 3, false, PrintSides.ONE).sequence(6)).containsExactly(1, 1, 1, 2, 2, 2);
    }

    @Test
    void onBothSidesEveryCopyBeginsOnANewLeaf() {
        assertThat(order("1-3", 2, true, PrintSides.LONG_EDGE).sequence(6)).containsExactly(1, 2, 3, 0, 1, 2, 3, 0);
        assertThat(order("1-3", 2, false, PrintSides.SHORT_EDGE).sequence(6)).containsExactly(1, 2, 1, 2, 3, 0, 3, 0);
        assertThat(order("1-3", 1, true, PrintSides.LONG_EDGE).sequence(6)).containsExactly(1, 2, 3);
    }

    private static PrintOrder order(String pages, int copies, boolean collate, PrintSides sides) {
        return new PrintOrder(PageRanges.parse(pages), copies, collate, sides, false);
    }
}
