package org.ziping.desktop.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ziping.desktop.chart.Chart;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;
import org.ziping.model.Samples;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorer;
import org.ziping.summary.Summary;
import org.ziping.summary.SummaryRow;

/** The figures beside the table say what they leave out, and the grades count every evaluation once. */
class SummaryWordsTest {

    @Test
    void whatLacksFiguresIsLeftOutAndSaidSo() {
        SummaryWords words = new SummaryWords(new Summary(List.of(
                row(1, Samples.jinbao()), row(2, Evaluation.empty(Optional.of(2021), "national-2020", "central")))));

        assertThat(words.lines())
                .contains(
                        new SummaryWords.Line("自评数", "2", ""),
                        new SummaryWords.Line("全年预算", "92.13 万元", "1 项缺数，未计入"),
                        new SummaryWords.Line("执行率", "100%", "1 项缺数，未计入"),
                        new SummaryWords.Line("平均得分", "91", "1 项缺数，未计入"));
        Chart grades = words.grades();
        assertThat(grades.categories()).containsExactly("优", "良", "中", "差", "未定等级");
        assertThat(grades.figures()).extracting(BigDecimal::intValue).containsExactly(1, 0, 0, 0, 1);
        assertThat(grades.series().get(0).points().get(0).label()).isEqualTo("1（100%）");
    }

    @Test
    void nothingHasNoAverage() {
        assertThat(new SummaryWords(new Summary(List.of())).lines())
                .contains(new SummaryWords.Line("平均得分", "—", ""), new SummaryWords.Line("执行率", "—", ""));
    }

    private static SummaryRow row(long id, Evaluation evaluation) {
        return SummaryRow.of(
                new EvaluationId(id),
                evaluation,
                new Scorer(RuleSets.shipped().findOrDefault(evaluation.ruleSet())).score(evaluation));
    }
}
