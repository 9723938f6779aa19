package org.ziping.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TsvBlockTest {

    @Test
    void readsWhatExcelPutsOnTheClipboard() {
        assertThat(TsvBlock.parse("线路租赁费\t55.32\r\n\"说明\n第二行\"\t\"他说\"\"好\"\"\"\r\n"))
                .containsExactly(List.of("线路租赁费", "55.32"), List.of("说明\n第二行", "他说\"好\""));
    }

    @Test
    void keepsEmptyCells() {
        assertThat(TsvBlock.parse("\t1\t\n\t\t2")).containsExactly(List.of("", "1", ""), List.of("", "", "2"));
    }

    @Test
    void readsAnUnclosedQuoteToTheEnd() {
        assertThat(TsvBlock.parse("\"一\t二\n三")).containsExactly(List.of("一\t二\n三"));
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll("blocks") List<List<String>> block) {
        assertThat(TsvBlock.parse(TsvBlock.format(block) + "\r\n")).isEqualTo(block);
    }

    @Provide
    Arbitrary<List<List<String>>> blocks() {
        Arbitrary<String> cell = Arbitraries.strings().withChars("a值\"\t\n ").ofMaxLength(5);
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(width -> cell.list().ofSize(width).list().ofMinSize(1).ofMaxSize(4));
    }
}
