package org.ziping.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ziping.form.Forms;
import org.ziping.importer.grid.SourceReader;
import org.ziping.importer.plan.EvaluationDraft;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.FiledContradiction;
import org.ziping.model.FiledContradiction.Kind;
import org.ziping.model.FundingSource;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorecard;
import org.ziping.scoring.Scorer;

/** The sample that comes with the program is the fixture it was written from, and becomes the evaluation it describes. */
final class SampleTest {

    private final Forms forms = Forms.shipped();
    private final ImportPlan plan = new Importer(forms).read(SampleDocument.PLACE);

    @Test
    void isWrittenFromItsFixture() throws IOException {
        byte[] fresh = WordWriter.docx(Script.load("jinbao"));
        assertThat(new SourceReader().read("jinbao-2021.docx", fresh).blocks().toString())
                .isEqualTo(
                        new SourceReader().read(SampleDocument.PLACE).blocks().toString());
    }

    @Test
    void keepsTheFiledScores() {
        Evaluation evaluation =
                new EvaluationDraft(forms).of(plan, plan.projects().get(0));
        assertThat(evaluation.year()).contains(2021);
        assertThat(evaluation.ruleSet()).isEqualTo("xinzhou-2021");
        assertThat(evaluation.indicators()).hasSize(10);
        assertThat(evaluation.filed().orElseThrow().total()).contains(new BigDecimal("91"));
        assertThat(evaluation.budget().amount(BudgetRow.EXECUTED, FundingSource.TOTAL))
                .isEqualTo(Optional.of(new BigDecimal("92.13")));
        assertThat(evaluation.indicators())
                .allMatch(i -> i.assigned().orElseThrow().filed());
        Scorecard card =
                new Scorer(RuleSets.shipped().find(evaluation.ruleSet()).orElseThrow()).score(evaluation);
        assertThat(card.total().orElseThrow()).isEqualByComparingTo("91");
    }

    @Test
    void remembersWhereTheFileDisagreesWithItself() {
        Evaluation evaluation =
                new EvaluationDraft(forms).of(plan, plan.projects().get(0));

        assertThat(evaluation.filed().orElseThrow().contradictions())
                .containsExactly(
                        FiledContradiction.of(Kind.ORDER, "信息系统电费（万元）", "线路租赁费（万元）"),
                        FiledContradiction.of(Kind.ANNEX_NUMBER, "附件2", "附件1", "项目支出绩效自评表"));
    }
}
