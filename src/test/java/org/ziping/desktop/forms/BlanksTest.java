package org.ziping.desktop.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Blanks are shown in words and kept as files name them. */
final class BlanksTest {

    @Test
    void aBlankIsReadInWordsAndKeptAsItWas() {
        assertThat(Blanks.shown("（{year}年度）")).isEqualTo("（{年度}年度）");
        assertThat(Blanks.kept("（{年度}年度）")).isEqualTo("（{year}年度）");
        assertThat(Blanks.kept(Blanks.shown("{project}得{total}分，{grade}（{money}）")))
                .isEqualTo("{project}得{total}分，{grade}（{money}）");
    }

    @Test
    void bracketsOfAChineseKeyboardAreOnesToo() {
        assertThat(Blanks.kept("｛年度｝年")).isEqualTo("{year}年");
    }

    @Test
    void whatIsNoBlankStays() {
        assertThat(Blanks.shown("{其他}年度")).isEqualTo("{其他}年度");
        assertThat(Blanks.kept("年度")).isEqualTo("年度");
    }
}
