package org.ziping.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ziping.form.ColumnField;
import org.ziping.form.FigureLabel;
import org.ziping.form.Form;
import org.ziping.form.Forms;
import org.ziping.form.FundsBlock;
import org.ziping.form.IndicatorsBlock;
import org.ziping.importer.Importer;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.importer.plan.ImportedIndicator;
import org.ziping.importer.plan.ImportedProject;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.FundingSource;
import org.ziping.model.HeaderField;
import org.ziping.model.Indicator;

/** What a form lays out, the same form recognises: next year the officer starts from our own file. */
class ReadBackTest {

    static Stream<Arguments> formsAndFormats() {
        return Forms.shipped().ofOne().stream()
                .flatMap(form -> Stream.of(FileFormat.XLSX, FileFormat.DOCX).map(as -> Arguments.of(form.id(), as)));
    }

    @ParameterizedTest
    @MethodSource("formsAndFormats")
    void everyFigureOfAnAnnexIsFoundAgain(String id, FileFormat format) {
        Form form = Annexes.form(id);
        ImportPlan plan = new Importer(Forms.shipped())
                .read("annex." + format.extension(), Annexes.bytes(Annexes.annex(id), format));
        assertThat(plan.form()).contains(id);
        assertThat(plan.projects()).hasSize(1);
        ImportedProject read = plan.projects().get(0);
        Evaluation sample = Annexes.sample();
        assertThat(read.project()).contains(sample.header(HeaderField.PROJECT));
        assertThat(read.unit()).contains(sample.header(HeaderField.UNIT));
        assertThat(read.year()).contains("2021");
        assertThat(read.filedTotal()).contains("91");
        IndicatorsBlock table = form.main().blocks(IndicatorsBlock.class).get(0);
        assertThat(read.indicators()).hasSameSizeAs(sample.indicators());
        for (int i = 0; i < sample.indicators().size(); i++) {
            same(table, sample.indicators().get(i), read.indicators().get(i));
        }
        for (FundsBlock funds : form.main().blocks(FundsBlock.class)) {
            for (FigureLabel figure : funds.figures()) {
                figure.figure()
                        .row()
                        .filter(BudgetRow::entered)
                        .ifPresent(row -> assertThat(total(read, row))
                                .isEqualByComparingTo(form.moneyUnit()
                                        .of(sample.budget()
                                                .amount(row, FundingSource.TOTAL)
                                                .orElseThrow())));
            }
        }
        assertThat(read.execution().filedScore()).contains("10");
    }

    private static BigDecimal total(ImportedProject read, BudgetRow row) {
        return new BigDecimal(read.budget().get(new BudgetCell(row, FundingSource.TOTAL)));
    }

    private static void same(IndicatorsBlock table, Indicator printed, ImportedIndicator read) {
        assertThat(List.of(read.firstTier(), read.secondTier(), read.name()))
                .isEqualTo(List.of(printed.firstTier(), printed.secondTier(), printed.name()));
        assertThat(read.actual()).isEqualTo(printed.actual());
        if (table.column(ColumnField.TARGET).isPresent()) {
            assertThat(read.target()).isEqualTo(printed.target());
        }
        if (table.column(ColumnField.WEIGHT).isPresent()) {
            assertThat(read.weight()).contains("9");
        }
        assertThat(read.filedScore().map(BigDecimal::new))
                .contains(printed.assigned().orElseThrow().score());
        if (table.column(ColumnField.REASON).isPresent()) {
            assertThat(read.deviationReason()).isEqualTo(printed.deviationReason());
        }
    }
}
