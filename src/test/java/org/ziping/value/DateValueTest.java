package org.ziping.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateValueTest {

    @ParameterizedTest
    @CsvSource({
        "9月前, 7月, met",
        "9月前, 8月底, met",
        "9月前, 9月, unknown",
        "9月前, 10月, missed",
        "9月前, 9月前, met",
        "11月前, 10月, met",
        "12月底前, 12月, met",
        "12月底前, 2021年12月31日, met",
        "12月底前, 2022年1月, missed",
        "2021年12月底前, 11月, met",
        "2021年12月31日前, 2022年1月5日, missed",
        "2021年6月30日前, 6月, met",
        "2021年6月15日前, 6月, unknown",
        "2021年6月15日前, 7月, missed",
        "2021年12月, 2021年11月, met",
        "2021年12月, 2021年12月, met",
        "上半年, 6月30日, met",
        "上半年, 7月, missed",
        "第三季度, 第四季度, unknownOrMissed",
        "2020年1月--2020年11月, 2020年1月--2020年11月, met",
        "年底前, 12月底前, met",
        "2月底前, 2021年2月28日, met",
        "6月底前, 12月底前, unknown",
    })
    void aDeadlineIsMetOrMissedOrUndecided(String target, String actual, String expected) {
        Optional<Boolean> met = date(target).met(date(actual), 2021);
        String outcome = met.map(yes -> yes ? "met" : "missed").orElse("unknown");
        assertThat(expected.toLowerCase(java.util.Locale.ROOT)).contains(outcome);
    }

    @Test
    void theEndOfFebruaryFollowsTheYear() {
        assertThat(date("2月").inYear(2021).to()).hasToString("2021-02-28");
        assertThat(date("2月").inYear(2024).to()).hasToString("2024-02-29");
    }

    private static DateValue date(String typed) {
        return (DateValue) ValueReader.standard().read(typed);
    }
}
