package org.ziping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Lines break as Chinese is set, and no character is lost. */
class LineBreakerTest {

    private final LineBreaker breaker = new LineBreaker(c -> c < 0x2E80 ? 0.5 : 1);

    @Test
    void closingMarksDoNotBeginALineNorOpeningOnesEndIt() {
        assertThat(breaker.lines("预算调整后，未调整", 5, 0)).containsExactly("预算调整", "后，未调整");
        assertThat(breaker.lines("线路租赁费（万元）", 6, 0)).containsExactly("线路租赁费", "（万元）");
    }

    @Test
    void wordsAndNumbersStayWhole() {
        assertThat(breaker.lines("完成率45.72%以上", 5, 0)).containsExactly("完成率", "45.72%以上");
        assertThat(breaker.lines("use Ziping now", 4, 0)).containsExactly("use", "Ziping", "now");
    }

    @Test
    void aWordLongerThanALineIsCut() {
        assertThat(breaker.lines("abcdefgh", 2, 0)).containsExactly("abcd", "efgh");
    }

    @Test
    void theFirstLineIsIndented() {
        assertThat(breaker.lines("一二三四五六", 4, 2)).containsExactly("一二", "三四五六");
        assertThat(breaker.lines("一\n\n二", 4, 0)).isEqualTo(List.of("一", "", "二"));
    }

    @Property(tries = 300)
    void nothingIsLostAndNothingSticksOut(
            @ForAll @StringLength(max = 60) @Chars({'中', '国', '，', '（', '）', 'a', '1', '.', '%', ' '}) String text) {
        List<String> lines = breaker.lines(text, 5, 0);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        assertThat(lines).allSatisfy(line -> assertThat(breaker.width(line)).isLessThanOrEqualTo(5.0));
    }
}
