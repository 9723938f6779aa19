package org.ziping.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnderstoodTextTest {

    @ParameterizedTest
    @CsvSource({
        "不少于９５％, ≥ 95%",
        "25.290万元, 25.29 万元",
        "30余家, 30 家（约数）",
        "约30家, ≈ 30 家",
        "3—5天, 3～5 天",
        "2021年12月底前, 2021年12月31日前",
        "7月, 7月1日至7月31日",
        "9月前, 9月1日前（9月1日至9月30日之间不能判断）",
        "及时, 文字",
        "—, 未填",
    })
    void saysWhatWasUnderstood(String typed, String shown) {
        assertThat(UnderstoodText.of(ValueReader.standard().read(typed))).isEqualTo(shown);
    }

    @Test
    void aTargetIsShownWithItsDirection() {
        Understood target = ValueReader.standard().read("55.32", "线路租赁费（万元）");
        DirectionReading reading = DirectionReader.standard().of(target, "线路租赁费（万元）", "成本指标");
        assertThat(UnderstoodText.of(target, reading)).isEqualTo("55.32 万元（越低越好，推断）");
    }
}
