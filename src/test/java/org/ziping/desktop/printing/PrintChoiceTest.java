package org.ziping.desktop.printing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ziping.desktop.printing.PrintChoice.Range;
import org.ziping.exporter.PrintSides;

/** What the print dialog says before anything is printed. */
class PrintChoiceTest {

    @Test
    void saysHowMuchPaperItTakes() {
        assertThat(choice(Range.ALL, "", "3", PrintSides.ONE).sentence()).isEqualTo("打印 7 页，3 份，用纸 21 张。");
        assertThat(choice(Range.ALL, "", "3", PrintSides.LONG_EDGE).sentence()).isEqualTo("打印 7 页，3 份，用纸 12 张。");
        assertThat(choice(Range.ALL, "", "1", PrintSides.LONG_EDGE).sentence()).isEqualTo("打印 7 页，1 份，用纸 4 张。");
        assertThat(choice(Range.CHOSEN, "1-3，5", "1", PrintSides.ONE).sentence())
                .contains("打印 4 页");
        assertThat(choice(Range.CURRENT, "", "1", PrintSides.ONE)
                        .order()
                        .pages()
                        .in(7))
                .containsExactly(2);
    }

    @Test
    void refusesWhatCannotBePrinted() {
        assertThat(choice(Range.CHOSEN, "9", "1", PrintSides.ONE).possible()).isFalse();
        assertThat(choice(Range.CHOSEN, "9", "1", PrintSides.ONE).sentence()).contains("没有第 9 页");
        assertThat(choice(Range.ALL, "", "0", PrintSides.ONE).sentence()).contains("1 至 99");
        assertThat(choice(Range.ALL, "", "三", PrintSides.ONE).possible()).isFalse();
    }

    private static PrintChoice choice(Range range, String pages, String copies, PrintSides sides) {
        return new PrintChoice(range, pages, 2, 7, copies, true, sides, false);
    }
}
