package org.ziping.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ziping.form.Forms;
import org.ziping.importer.Importer;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.importer.plan.ImportedProject;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;
import org.ziping.model.FundingSource;
import org.ziping.model.HeaderField;
import org.ziping.report.SummaryLayout;
import org.ziping.scoring.Grade;
import org.ziping.summary.Summary;
import org.ziping.summary.SummaryRow;

/** A summary of our own is read as what it is: a list of projects, each with its figures, and nothing more. */
class SummaryReadBackTest {

    private static final String DEPARTMENT = "某县交通运输局";

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "DOCX"})
    void everyFigureOfEveryProjectIsFoundAgain(FileFormat format) {
        List<SummaryRow> rows = rows();
        byte[] file = Annexes.bytes(SummaryLayout.of(new Summary(rows), Annexes.form(Forms.SUMMARY)), format);
        ImportPlan plan = new Importer(Forms.shipped()).read("summary." + format.extension(), file);
        assertThat(plan.projects()).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            SummaryRow row = rows.get(i);
            ImportedProject read = plan.projects().get(i);
            assertThat(read.project()).contains(row.project());
            assertThat(read.unit()).contains(row.unit());
            assertThat(read.year()).contains("2023");
            assertThat(read.header())
                    .containsEntry(HeaderField.PROJECT_CODE, row.projectCode())
                    .containsEntry(HeaderField.DEPARTMENT, DEPARTMENT);
            same(read, BudgetRow.INITIAL, row.initial());
            same(read, BudgetRow.FULL_YEAR, row.fullYear());
            same(read, BudgetRow.EXECUTED, row.executed());
            assertThat(number(read.execution().rate())).isEqualTo(plain(row.rate()));
            assertThat(number(read.filedTotal())).isEqualTo(plain(row.total()));
            assertThat(read.filedGrade()).isEqualTo(row.grade().map(Grade::label));
            assertThat(read.indicators()).isEmpty();
        }
        assertThat(plan.ignored())
                .anySatisfy(line -> assertThat(line.text()).startsWith("合计"))
                .anySatisfy(line -> assertThat(line.text()).startsWith("注："));
    }

    private static List<SummaryRow> rows() {
        List<SummaryRow> rows = new ArrayList<>();
        for (Map.Entry<String, Evaluation> shape : Shapes.all().entrySet()) {
            Evaluation each = shape.getValue()
                    .withYear(Optional.of(2023))
                    .withHeader(HeaderField.PROJECT, shape.getValue().header(HeaderField.PROJECT) + shape.getKey())
                    .withHeader(HeaderField.DEPARTMENT, DEPARTMENT)
                    .withHeader(HeaderField.PROJECT_CODE, "14090023P0000" + (1000 + rows.size()));
            rows.add(SummaryRow.of(new EvaluationId(rows.size() + 1L), each, Annexes.score(each)));
        }
        return rows;
    }

    private static void same(ImportedProject read, BudgetRow row, Optional<BigDecimal> printed) {
        Optional<String> amount = Optional.ofNullable(read.budget().get(new BudgetCell(row, FundingSource.TOTAL)));
        assertThat(number(amount)).isEqualTo(plain(printed));
    }

    private static Optional<BigDecimal> number(Optional<String> text) {
        return plain(text.map(t -> new BigDecimal(t.replace("%", ""))));
    }

    private static Optional<BigDecimal> plain(Optional<BigDecimal> number) {
        return number.map(n -> n.signum() == 0 ? BigDecimal.ZERO : n.stripTrailingZeros());
    }
}
