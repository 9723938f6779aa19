package org.ziping.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "200万, 195.5万元, 200, 195.5, 万元",
        "200万, 1955000元, 2000000, 1955000, 元",
        "3, 8.57万元, 3, 8.57, 万元",
        "12, 12个, 12, 12, 个",
        "5亿元, 6.47亿元, 5, 6.47, 亿元",
        "5亿元, 64700万元, 5, 6.47, 亿元",
        "2万人, 19800人, 2, 1.98, 万人",
        "100名, 98人, 100, 98, 名",
        "5‰, 0.4%, 5, 4, ‰",
        "95%, 0.96, 95, 96, %",
        "95%, 98, 95, 98, %",
        "95%, 1, 95, 100, %",
        "九成, 92%, 9, 9.2, 成",
        "0.5%, 0.3, 0.5, 0.3, %",
        "15亩, 1公顷, 15, 15, 亩",
        "1公顷, 15亩, 1, 1, 公顷",
        "2小时, 90分钟, 2, 1.5, 小时",
        "1年, 11个月, 12, 11, ''",
        "0.565km, 570米, 0.565, 0.57, km",
        "735人次, 735, 735, 735, 人次",
        "10平方公里, 1000公顷, 10, 10, 平方公里",
        "3次/年, 4次, 3, 4, 次/年",
        "3次, 4次/年, 3, 4, 次",
        "5万元/年, 48000元, 5, 4.8, 万元/年",
    })
    void bringsBothIntoOneUnit(String target, String actual, String a, String b, String unit) {
        Comparison comparison = compare(target, actual);

        assertThat(comparison.isComparable()).isTrue();
        BigDecimal ratio = comparison.actual().divide(comparison.target(), java.math.MathContext.DECIMAL32);
        assertThat(ratio)
                .isEqualByComparingTo(new BigDecimal(b).divide(new BigDecimal(a), java.math.MathContext.DECIMAL32));
        if (!unit.isEmpty()) {
            assertThat(comparison.unit().symbol()).isEqualTo(unit);
        }
    }

    @ParameterizedTest
    @CsvSource({"5人, 5万元", "3个, 3台", "5人, 5人次", "5天, 5个工作日", "300元/亩, 300元", "12个月, 365天", "20%, 20人", "200万, 95%"})
    void differentKindsGiveNoNumber(String target, String actual) {
        assertThat(compare(target, actual).outcome()).isEqualTo(Comparison.Outcome.DIFFERENT_KINDS);
    }

    @ParameterizedTest
    @CsvSource({"150万元, 1500000", "1500000元, 150", "5%, 0.5", "25万人次, 253000", "200万, 1950000"})
    void aMissingUnitWithTwoPlausibleReadingsIsUnclear(String target, String actual) {
        assertThat(compare(target, actual).outcome()).isEqualTo(Comparison.Outcome.UNCLEAR);
    }

    private static Comparison compare(String target, String actual) {
        ValueReader reader = ValueReader.standard();
        return Comparison.of((Quantity) reader.read(target), (Quantity) reader.read(actual));
    }
}
