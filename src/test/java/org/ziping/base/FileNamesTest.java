package org.ziping.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "线路租赁费（万元）, 线路租赁费（万元）",
        "'a/b\\c:d*e?f\"g<h>i|j', a b c d e f g h i j",
        "'结尾. . ', 结尾",
        "con, _con",
        "LPT1.txt, _LPT1.txt",
        "'...', ''",
        "一二三四五六七八九十一二三四五六七八九十一, 一二三四五六七八九十一二三四五六七八九十"
    })
    void whatWindowsRefusesIsReplaced(String text, String legal) {
        assertThat(FileNames.legal(text, 20)).isEqualTo(legal);
    }
}
