package org.ziping.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"2021", " 2021 ", "２０２１", "2021年", "2021 年度"})
    void readsAYear(String text) {
        assertThat(YearText.read(text)).contains(2021);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "21", "去年", "20211", "3021"})
    void refusesWhatIsNone(String text) {
        assertThat(YearText.read(text)).isEmpty();
    }
}
