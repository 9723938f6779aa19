package org.ziping.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.ziping.base.Decimals;

class ValueReaderProperties {

    private static final ValueReader READER = ValueReader.standard();
    private static final String ALPHABET =
            "0123456789.,-—~/()%‰≥≤><=零一二三五九十百千万亿两点成分之年月日底前季度半上下以内外左右余多约近超过不低于达到完成个人次元万元米台套率事故无未 至到每第·￥。";

    @Property(tries = 3000)
    void noTextMakesItFail(@ForAll String text) {
        assertThat(READER.read(text, text)).isNotNull();
    }

    @Property(tries = 20_000)
    void noTextOfItsOwnVocabularyMakesItFail(@ForAll("vocabulary") String text, @ForAll("vocabulary") String name) {
        assertThat(READER.read(text, name)).isNotNull();
        assertThat(DirectionReader.standard().of(READER.read(text, name), name, text))
                .isNotNull();
    }

    @Property(tries = 5000)
    void readingTheNormalisedTextIsTheSame(@ForAll("vocabulary") String text) {
        String normalised = TextNormaliser.normalise(text);
        assertThat(TextNormaliser.normalise(normalised)).isEqualTo(normalised);
        assertThat(READER.read(normalised)).isEqualTo(READER.read(text));
    }

    @Property
    void plainNumbersComeBack(@ForAll @Scale(6) @BigRange(min = "-1000000000", max = "1000000000") BigDecimal number) {
        String typed = Decimals.plain(number);
        assertThat(READER.read(typed))
                .isInstanceOfSatisfying(
                        Quantity.class,
                        quantity -> assertThat(quantity.number()).isEqualByComparingTo(number));
    }

    @Property
    void chineseNumeralsSayTheSameAsDigits(@ForAll @IntRange(min = 1, max = 99) int number) {
        String tens = number / 10 == 0 ? "" : number / 10 == 1 ? "十" : "一二三四五六七八九".charAt(number / 10 - 1) + "十";
        String ones = number % 10 == 0 ? "" : String.valueOf("一二三四五六七八九".charAt(number % 10 - 1));
        assertThat(Spelling.of(READER.read(tens + ones + "个"))).isEqualTo(number + " 个");
    }

    @Property
    void twoFiguresAreNeverOne(
            @ForAll @IntRange(min = 0, max = 5000) int first,
            @ForAll("separators") String separator,
            @ForAll @IntRange(min = 0, max = 5000) int second,
            @ForAll("units") String unit) {
        assertThat(READER.read(first + unit + separator + second + unit)).isNotInstanceOf(Quantity.class);
    }

    @Property
    void theSpellingOfAComparisonDoesNotMatter(
            @ForAll @IntRange(min = 1, max = 100_000) int number, @ForAll("units") String unit) {
        String expected = "≥ " + number + " " + unit;
        for (String sign : new String[] {"≥", ">=", "≧", "不少于", "不低于", "至少", "大于等于", "＞＝"}) {
            assertThat(Spelling.of(READER.read(sign + number + unit))).isEqualTo(expected.strip());
        }
    }

    @Property
    void conversionKeepsTheRatio(@ForAll @IntRange(min = 1, max = 1_000_000) int wan) {
        BigDecimal yuan = BigDecimal.valueOf(wan).multiply(BigDecimal.valueOf(10_000));
        Comparison comparison =
                Comparison.of((Quantity) READER.read(wan + "万元"), (Quantity) READER.read(Decimals.plain(yuan) + "元"));
        assertThat(comparison.actual()).isEqualByComparingTo(comparison.target());
    }

    @Provide
    Arbitrary<String> vocabulary() {
        return Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofMaxLength(14);
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of("个", "人", "万元", "%", "平方米", "公里");
    }

    @Provide
    Arbitrary<String> separators() {
        return Combinators.combine(
                        Arbitraries.of("，", ",", "、", ";", "/", " ", "和", "完成", "。/"), Arbitraries.of("", "共", "完成"))
                .as((mark, word) -> mark + word)
                .filter(separator -> !separator.equals(","));
    }
}
