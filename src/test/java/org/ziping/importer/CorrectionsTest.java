package org.ziping.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ziping.form.Forms;
import org.ziping.importer.correct.CellAt;
import org.ziping.importer.correct.CorrectedPlan;
import org.ziping.importer.correct.Corrections;
import org.ziping.importer.correct.MemoryText;
import org.ziping.importer.correct.ProjectField;
import org.ziping.importer.correct.ProjectLine;
import org.ziping.importer.correct.ReadingMemory;
import org.ziping.importer.correct.RowAt;
import org.ziping.importer.grid.Cancellation;
import org.ziping.importer.plan.EvaluationDraft;
import org.ziping.importer.plan.Ignored;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.importer.plan.ImportedIndicator;
import org.ziping.importer.plan.ReadColumn;
import org.ziping.importer.plan.ReadTable;
import org.ziping.importer.plan.TableKind;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetRow;
import org.ziping.model.FundingSource;

/** What a person corrects is read at once, and read again from the next file of the same layout. */
final class CorrectionsTest {

    private static final String SHEET = """
            = 自评表
            |2022年度项目支出绩效自评表|<|<|<|<|<|
            |项目名称|水源地巡查|<|<|<|<|
            |项目资金|<|年初预算数|全年预算数|全年执行数|得分|
            |年度资金总额|<|120|100|90|9|
            |一级指标|二级指标|三级指标|分值|年度指标值|实际完成值|
            |产出指标|数量指标|巡查次数|20|≥12次|12次|
            |^|^|指标2：|||
            |^|时效指标|巡查及时|10|及时|及时|
            """;

    private final Importer importer = new Importer(Forms.shipped());
    private final ImportPlan plan = read(importer, SHEET);

    private static ImportPlan read(Importer importer, String sheet) {
        return importer.read("巡查.xlsx", SheetWriter.xlsx(Script.parse("巡查", sheet), false));
    }

    private ImportPlan read(Corrections corrections) {
        return importer.read(plan.source().orElseThrow(), corrections, Cancellation.NEVER);
    }

    private static ReadTable table(ImportPlan plan, TableKind kind) {
        return plan.tables().stream().filter(t -> t.kind() == kind).findFirst().orElseThrow();
    }

    private static ImportedIndicator first(ImportPlan plan) {
        return plan.projects().get(0).indicators().get(0);
    }

    private Corrections column(int column, String meaning) {
        return Corrections.NONE.withColumn(
                table(plan, TableKind.INDICATORS).shape(), TableKind.INDICATORS, column, meaning);
    }

    @Test
    void tellsHowEachColumnWasRead() {
        assertThat(table(plan, TableKind.INDICATORS).columns())
                .extracting(ReadColumn::meaning)
                .containsExactly("firstTier", "secondTier", "name", "weight", "target", "actual");
        assertThat(table(plan, TableKind.FUNDS).column(4).map(ReadColumn::meaning))
                .contains("executed");
    }

    @Test
    void aColumnMeansWhatAPersonSays() {
        ImportPlan swapped = read(column(4, "actual")
                .withColumn(table(plan, TableKind.INDICATORS).shape(), TableKind.INDICATORS, 5, "target"));

        assertThat(first(swapped).target()).isEqualTo("12次");
        assertThat(first(swapped).actual()).isEqualTo("≥12次");
        assertThat(first(read(column(3, ReadColumn.NOTHING))).weight()).isEmpty();
    }

    @Test
    void aColumnLeftOutByHandIsListedAsThePersonsOwnDoing() {
        assertThat(read(column(3, ReadColumn.NOTHING)).ignored())
                .filteredOn(item -> item.text().equals("分值"))
                .extracting(Ignored::reason)
                .containsExactly("已按您的更正不读入");
    }

    @Test
    void aMeaningTakenByHandIsTakenFromTheColumnThatHadIt() {
        ImportPlan scored = read(column(3, "score"));

        assertThat(first(scored).filedScore()).contains("20");
        assertThat(first(scored).weight()).isEmpty();
    }

    @Test
    void amountsMoveWithTheirColumn() {
        ImportPlan moved =
                read(Corrections.NONE.withColumn(table(plan, TableKind.FUNDS).shape(), TableKind.FUNDS, 2, "received"));

        assertThat(moved.projects().get(0).budget())
                .containsEntry(new BudgetCell(BudgetRow.RECEIVED, FundingSource.TOTAL), "120")
                .doesNotContainKey(new BudgetCell(BudgetRow.INITIAL, FundingSource.TOTAL));
    }

    @Test
    void rowsAreLeftOutAndTakenIn() {
        ImportPlan without = read(Corrections.NONE.withRow(new RowAt(0, 5), false));
        assertThat(without.projects().get(0).indicators())
                .extracting(ImportedIndicator::name)
                .containsExactly("巡查及时");
        assertThat(without.ignored())
                .anyMatch(i -> i.place().row() == 5
                        && !i.reason().equals("")
                        && i.text().contains("巡查次数"));

        assertThat(plan.projects().get(0).indicators()).hasSize(2);
        ImportPlan with = read(Corrections.NONE.withRow(new RowAt(0, 6), true));
        assertThat(with.projects().get(0).indicators())
                .extracting(ImportedIndicator::firstTier)
                .containsExactly("产出指标", "产出指标", "产出指标");
    }

    @Test
    void aCellSaysWhatAPersonWrites() {
        ImportPlan written = read(Corrections.NONE.withText(new CellAt(0, 5, 5), "11次"));

        assertThat(first(written).actual()).isEqualTo("11次");
        assertThat(written.source()).isEqualTo(plan.source());
    }

    @Test
    void headerLinesAndFormAreSetByHand() {
        CellAt start = CorrectedPlan.start(plan, 0).orElseThrow();
        ImportPlan named = read(Corrections.NONE
                .withLine(new ProjectLine(start, ProjectField.UNIT), " 水务站 ")
                .withLine(new ProjectLine(start, ProjectField.YEAR), "2023")
                .withForm(Optional.of("hubei")));

        assertThat(named.projects().get(0).unit()).contains("水务站");
        assertThat(named.projects().get(0).year()).contains("2023");
        assertThat(named.form()).contains("hubei");
    }

    @Test
    void moneyIsInTheUnitThatIsSaidEvenWhereACellNamesItsOwn() {
        ImportPlan own = read(importer, SHEET.replace("|120|100|", "|120|0.01万元|"));
        ImportPlan yuan = importer.read(
                own.source().orElseThrow(), Corrections.NONE.withMoneyUnit(Optional.of("元")), Cancellation.NEVER);

        var budget = new EvaluationDraft(Forms.shipped())
                .of(yuan, yuan.projects().get(0))
                .budget();
        assertThat(budget.amount(BudgetRow.FULL_YEAR, FundingSource.TOTAL).orElseThrow())
                .isEqualByComparingTo(new BigDecimal("0.01"));
        assertThat(budget.amount(BudgetRow.EXECUTED, FundingSource.TOTAL).orElseThrow())
                .isEqualByComparingTo(new BigDecimal("0.009"));
    }

    @Test
    void aTableNobodyKnowsIsReadOnceItsColumnsAreNamed() {
        String strange = "= 表\n|事项|承诺|做到|\n|清淤|20公里|18公里|\n";
        ImportPlan unknown = read(importer, strange);
        assertThat(unknown.projects()).isEmpty();
        String shape = "0:事项|1:承诺|2:做到";
        ImportPlan told = importer.read(
                unknown.source().orElseThrow(),
                Corrections.NONE
                        .withColumn(shape, TableKind.INDICATORS, 0, "name")
                        .withColumn(shape, TableKind.INDICATORS, 1, "target")
                        .withColumn(shape, TableKind.INDICATORS, 2, "actual"),
                Cancellation.NEVER);

        assertThat(first(told).name()).isEqualTo("清淤");
        assertThat(first(told).actual()).isEqualTo("18公里");
    }

    @Test
    void theSameLayoutIsReadAsCorrectedNextTime() {
        Corrections corrections = column(3, "score").withMoneyUnit(Optional.of("元"));
        ReadingMemory memory =
                MemoryText.parse(MemoryText.format(ReadingMemory.NONE.learn(corrections, read(corrections))));
        String next = SHEET.replace("2022年度", "2023年度").replace("水源地巡查", "堤防养护").replace("|120|100|90|9|", "|7|8|6|5|");

        ImportPlan again = read(importer.with(memory), next);

        assertThat(first(again).filedScore()).contains("20");
        assertThat(again.projects().get(0).moneyUnit()).contains("元");
        assertThat(again.remembered()).hasSize(2);
        assertThat(read(importer.with(memory.without(again.remembered())), next).remembered())
                .isEmpty();
        assertThat(read(importer.with(memory), SHEET.replace("|实际完成值|", "|实际完成值|得分|"))
                        .remembered())
                .containsExactly(table(plan, TableKind.FUNDS).shape());
    }
}
