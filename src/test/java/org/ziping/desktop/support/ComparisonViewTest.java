package org.ziping.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziping.compare.Difference;

/** What stands in the last column of a comparison. */
class ComparisonViewTest {

    @ParameterizedTest
    @CsvSource({
        "92.13, 95, +2.87",
        "100%, 97.4%, -2.6 个百分点",
        "0, -2.87, -2.87",
        "100, 100%, 不同",
        "9, 9.0, 不同",
        "及时, 基本及时, 不同",
        "1个, 2个, 不同",
        ", 3, 仅右侧有",
        "3, , 仅左侧有",
        "3, 3, ''"
    })
    void figuresSayByHowMuchTheyDiffer(String left, String right, String mark) {
        Difference line =
                new Difference(Difference.Topic.BUDGET, "", "", Optional.ofNullable(left), Optional.ofNullable(right));

        assertThat(ComparisonView.mark(line)).isEqualTo(mark);
    }

    @Test
    void aYearOrACodeIsNoFigure() {
        Difference line = new Difference(Difference.Topic.HEADER, "年度", "", Optional.of("2023"), Optional.of("2024"));

        assertThat(ComparisonView.mark(line)).isEqualTo("不同");
    }
}
