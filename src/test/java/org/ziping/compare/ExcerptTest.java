package org.ziping.compare;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final String LONG = "项目按计划实施，线路全年畅通，没有发生安全事故。".repeat(8);

    @Test
    void shortTextsStayWhole() {
        assertThat(Excerpt.of("25.29万元", "26万元")).isEqualTo(new Excerpt("25.29万元", "26万元"));
    }

    @Test
    void oneChangedWordInALongTextIsCutOutWithAFewCharactersAround() {
        Excerpt excerpt = Excerpt.of(LONG + "共支出92.13万元。" + LONG, LONG + "共支出90万元。" + LONG);

        assertThat(excerpt.left())
                .contains("支出92.13万元")
                .startsWith("…")
                .endsWith("…")
                .hasSizeLessThan(60);
        assertThat(excerpt.right()).contains("支出90万元").hasSizeLessThan(60);
    }

    @Property
    void whatDiffersIsNeverCutAway(@ForAll int at) {
        int place = Math.floorMod(at, LONG.length());
        String other = LONG.substring(0, place) + "新" + LONG.substring(place);

        assertThat(Excerpt.of(LONG, other).right()).contains("新");
        assertThat(Excerpt.of(other, LONG).left()).contains("新");
    }
}
