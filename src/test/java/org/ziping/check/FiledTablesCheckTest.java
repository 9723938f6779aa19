package org.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ziping.model.Evaluation;
import org.ziping.model.FiledContradiction;
import org.ziping.model.FiledContradiction.Kind;
import org.ziping.model.Samples;

class FiledTablesCheckTest {

    @Test
    void cellsThatTheTextPrintsOtherwiseAreOneFinding() {
        CheckedCase told = with(
                FiledContradiction.of(Kind.CELL, "线路租赁费", "目标值", "55.32", "53.55"),
                FiledContradiction.of(Kind.ONLY_IN_TEXT, "培训人次"));

        assertThat(told.only("form-tables-differ").message())
                .contains("2 处不一致", "“线路租赁费”目标值正文为“55.32”、附表为“53.55”", "“培训人次”只在正文中有");
        assertThat(told.fixed("form-tables-differ").ids()).doesNotContain("form-tables-differ");
    }

    @Test
    void anotherOrderAndAnotherNumberAreHints() {
        CheckedCase told = with(
                FiledContradiction.of(Kind.ORDER, "电费", "租赁费"),
                FiledContradiction.of(Kind.ANNEX_NUMBER, "附件2", "附件1", "项目支出绩效自评表"));

        assertThat(told.only("form-order-differs").severity()).isEqualTo(Severity.HINT);
        assertThat(told.only("form-order-differs").message()).contains("正文为“电费”，附表为“租赁费”");
        assertThat(told.only("annex-number").message()).startsWith("“项目支出绩效自评表”一处写作“附件2”，另一处写作“附件1”");
        assertThat(told.fixed("annex-number").ids())
                .doesNotContain("annex-number")
                .contains("form-order-differs");
        assertThat(told.fixed("form-order-differs").ids()).doesNotContain("form-order-differs");
    }

    @Test
    void aFileThatAgreesWithItselfSaysNothing() {
        assertThat(with().ids()).doesNotContain("form-tables-differ", "form-order-differs", "annex-number");
    }

    private static CheckedCase with(FiledContradiction... told) {
        Evaluation sample = Samples.jinbao();
        return new CheckedCase(
                sample.withFiled(Optional.of(sample.filed().orElseThrow().withContradictions(List.of(told)))));
    }
}
