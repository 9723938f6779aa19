package org.ziping.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;

/** One project is known again in another year, and no other is taken for it. */
class ProjectYearsTest {

    @Test
    void theSameNameInTheSameUnitIsTheSameProject() {
        Evaluation own = of(2022, "2022年金保工程运维", "人社局", "");
        assertThat(ProjectYears.same(own, of(2021, "2021年度金保工程 运维", "人社局", ""))).isTrue();
        assertThat(ProjectYears.same(own, of(2021, "金保工程运维", "", ""))).isTrue();
        assertThat(ProjectYears.same(own, of(2021, "金保工程运维", "医保局", ""))).isFalse();
        assertThat(ProjectYears.same(own, of(2021, "金保工程运维二期", "人社局", ""))).isFalse();
    }

    @Test
    void aCodeKnowsARenamedProjectAgainAndBlankNamesJoinNothing() {
        assertThat(ProjectYears.same(of(2022, "新名", "甲", "14-01"), of(2021, "旧名", "乙", "14-01")))
                .isTrue();
        assertThat(ProjectYears.same(of(2022, "", "甲", ""), of(2021, "", "甲", "")))
                .isFalse();
        assertThat(ProjectYears.same(of(2022, "2022年", "甲", ""), of(2021, "2021年", "甲", "")))
                .isFalse();
    }

    @Test
    void everyYearComesOnceAndItsOwnYearIsTheOneAskedFor() {
        Evaluation own = of(2022, "运维", "甲", "").withForm("xinzhou");
        Evaluation twin = of(2022, "运维", "甲", "").withForm("central");
        Evaluation first = of(2021, "运维", "甲", "");
        Evaluation again = first.withForm("hubei");
        Evaluation yearless = Evaluation.empty(Optional.empty(), "", "").withHeader(HeaderField.PROJECT, "运维");
        assertThat(ProjectYears.of(own, List.of(twin, first, own, yearless, again, of(2020, "别的", "甲", ""))))
                .containsExactly(again, own);
    }

    private static Evaluation of(int year, String project, String unit, String code) {
        return Evaluation.empty(Optional.of(year), "national-2020", "central")
                .withHeader(HeaderField.PROJECT, project)
                .withHeader(HeaderField.UNIT, unit)
                .withHeader(HeaderField.PROJECT_CODE, code);
    }
}
