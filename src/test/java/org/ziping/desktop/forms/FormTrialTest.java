package org.ziping.desktop.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ziping.exporter.Exporter;
import org.ziping.exporter.FileFormat;
import org.ziping.form.Block;
import org.ziping.form.ColumnField;
import org.ziping.form.Form;
import org.ziping.form.Forms;
import org.ziping.form.HeaderBlock;
import org.ziping.form.HeaderCell;
import org.ziping.form.HeaderSlot;
import org.ziping.form.IndicatorColumn;
import org.ziping.form.IndicatorsBlock;
import org.ziping.importer.Importer;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;
import org.ziping.model.Samples;
import org.ziping.report.AnnexLayout;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorer;

/** A form whose labels the user changed still recognises what it exports: its labels are its recognition. */
class FormTrialTest {

    private static final Evaluation EVALUATION = Samples.jinbao().withHeader(HeaderField.UNIT, "忻州市社保中心");
    private static final FormsPage.Sample SAMPLE = new FormsPage.Sample(
            EVALUATION, new Scorer(RuleSets.shipped().findOrDefault(EVALUATION.ruleSet())).score(EVALUATION));
    private static final Map<ColumnField, String> OWN_WORDS = Map.of(
            ColumnField.NAME, "考核内容",
            ColumnField.WEIGHT, "满分值",
            ColumnField.TARGET, "计划数",
            ColumnField.ACTUAL, "实绩",
            ColumnField.SCORE, "自评分数",
            ColumnField.REASON, "差异说明");

    static List<Form> forms() {
        return Forms.shipped().ofOne();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theFormsOfTheProgramLoseNothing(Form form) {
        assertThat(FormTrial.lost(form, Forms.shipped(), SAMPLE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void columnsUnderTheUsersOwnWordsAreFound(Form form) {
        assertThat(FormTrial.lost(own(form, OWN_WORDS), Forms.shipped(), SAMPLE))
                .isEmpty();
    }

    @Test
    void wordsThatMeanSomethingElseAreLostAndNamed() {
        Form form = own(
                Forms.shipped().find("central").orElseThrow(),
                Map.of(ColumnField.TARGET, "实际完成值", ColumnField.ACTUAL, "年度指标值"));
        assertThat(FormTrial.lost(form, Forms.shipped(), SAMPLE)).contains("实际完成值", "年度指标值");
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "DOCX"})
    void anOwnFormIsNamedAndItsHeaderRead(FileFormat format) {
        Form form = own(Forms.shipped().find("central").orElseThrow(), OWN_WORDS);
        byte[] file = new Exporter(Clock.systemUTC()).bytes(AnnexLayout.of(EVALUATION, SAMPLE.card(), form), format);
        ImportPlan plan = new Importer(Forms.shipped().with(form)).read("own." + format.extension(), file);
        assertThat(plan.form()).contains(form.id());
        assertThat(plan.projects().get(0).project()).contains(EVALUATION.header(HeaderField.PROJECT));
        assertThat(plan.projects().get(0).unit()).contains("忻州市社保中心");
    }

    private static Form own(Form form, Map<ColumnField, String> words) {
        Form copy = FormCopies.named(form, "own", "本局表样");
        return FormCopies.layout(
                copy,
                form.annex().isEmpty(),
                layout -> FormCopies.blocks(
                        layout,
                        blocks -> blocks.stream().map(b -> own(b, words)).toList()));
    }

    private static Block own(Block block, Map<ColumnField, String> words) {
        if (block instanceof HeaderBlock header) {
            return new HeaderBlock(
                    header.boxed(),
                    header.rows().stream()
                            .map(row -> row.stream().map(FormTrialTest::own).toList())
                            .toList());
        }
        if (block instanceof IndicatorsBlock table) {
            List<IndicatorColumn> columns = new ArrayList<>();
            for (IndicatorColumn c : table.columns()) {
                String label = words.getOrDefault(c.field(), c.label());
                columns.add(new IndicatorColumn(
                        c.field(), label, c.width(), c.align(), c.merge(), Wording.kept(c.label(), label, c.labels())));
            }
            return new IndicatorsBlock(
                    table.label(),
                    table.labelWidth(),
                    table.tiers(),
                    table.indicators(),
                    columns,
                    table.execution(),
                    table.total());
        }
        return block;
    }

    private static HeaderCell own(HeaderCell cell) {
        String label =
                cell.field() == HeaderSlot.PROJECT ? "支出事项" : cell.field() == HeaderSlot.UNIT ? "用款机构" : cell.label();
        return new HeaderCell(cell.field(), label, cell.width(), Wording.kept(cell.label(), label, cell.labels()));
    }
}
