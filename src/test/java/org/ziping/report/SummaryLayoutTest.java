package org.ziping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ziping.form.Form;
import org.ziping.form.FormFile;
import org.ziping.form.Forms;
import org.ziping.model.EvaluationId;
import org.ziping.scoring.Grade;
import org.ziping.summary.Summary;
import org.ziping.summary.SummaryRow;

/** A summary on paper: its closing row says what it adds up and what it leaves out. */
class SummaryLayoutTest {

    private static final Grade BEST = new Grade("优", BigDecimal.valueOf(90));
    private static final Grade GOOD = new Grade("良", BigDecimal.valueOf(80));
    private static final Form FORM = Forms.shipped().find(Forms.SUMMARY).orElseThrow();

    @Test
    void aRowForEachEvaluationAndTheSums() {
        ReportDocument document = SummaryLayout.of(
                new Summary(List.of(
                        row(1, "系统运维", "100", "92.13", "92.13", "91"), row(2, "道路养护", "300", "300", "150", "85.5"))),
                FORM);
        assertThat(document.title()).isEqualTo("2021年度项目支出绩效自评汇总表");
        Table table = table(document);
        assertThat(texts(table, 0))
                .containsExactly(
                        "序号", "项目编码", "项目名称", "预算单位", "年初预算数\n（万元）", "全年预算数\n（万元）", "全年执行数\n（万元）", "执行率", "得分", "等级");
        assertThat(texts(table, 1))
                .containsExactly("1", "P1", "系统运维", "信息中心", "100", "92.13", "92.13", "100.00%", "91", "优");
        // (92.13 × 91 + 300 × 85.5) ÷ 392.13 = 86.79…; 242.13 ÷ 392.13 = 61.747 %
        assertThat(texts(table, 3)).containsExactly("合计", "400", "392.13", "242.13", "61.75%", "86.79", "");
        assertThat(notes(document))
                .anyMatch(n -> n.contains("88.25分"))
                .anyMatch(n -> n.contains("优1个、良1个"))
                .noneMatch(n -> n.contains("未含"));
    }

    @Test
    void whatIsUnknownIsBlankAndSaid() {
        ReportDocument document = SummaryLayout.of(
                new Summary(List.of(row(1, "系统运维", "", "0", "0", ""), row(2, "道路养护", "300", "300", "150", "85.5"))),
                FORM);
        Table table = table(document);
        assertThat(texts(table, 1)).containsExactly("1", "P1", "系统运维", "信息中心", "", "0", "0", "—", "", "");
        assertThat(texts(table, 3)).containsExactly("合计", "300", "300", "150", "50.00%", "85.5", "");
        assertThat(notes(document))
                .anyMatch(n -> n.contains("年初预算数（万元）、得分未含1个"))
                .anyMatch(n -> n.contains("1个项目还有指标未评分"));
    }

    @Test
    void anEmptySummaryClaimsNothing() {
        ReportDocument document = SummaryLayout.of(new Summary(List.of()), FORM);
        assertThat(texts(table(document), 1)).containsExactly("合计", "", "", "", "", "", "");
        assertThat(notes(document)).isEmpty();
    }

    @Test
    void aFormMayPrintYuan() {
        Form yuan = FormFile.read("x.json", FormFile.write(FORM).replace("\"万元\"", "\"元\""));
        Table table = table(SummaryLayout.of(new Summary(List.of(row(1, "甲", "1.5", "1.5", "1.5", "90"))), yuan));
        assertThat(texts(table, 0)).contains("年初预算数\n（元）");
        assertThat(texts(table, 1)).contains("15000");
    }

    private static SummaryRow row(int id, String project, String initial, String full, String spent, String total) {
        Optional<BigDecimal> fullYear = decimal(full);
        Optional<BigDecimal> executed = decimal(spent);
        return new SummaryRow(
                new EvaluationId(id),
                Optional.of(2021),
                "P" + id,
                project,
                "信息中心",
                "市人社局",
                decimal(initial),
                fullYear,
                executed,
                fullYear.filter(f -> f.signum() != 0)
                        .flatMap(f -> executed.map(
                                e -> e.multiply(BigDecimal.valueOf(100)).divide(f, 2, java.math.RoundingMode.HALF_UP))),
                decimal(total),
                decimal(total).map(t -> t.compareTo(BEST.from()) >= 0 ? BEST : GOOD),
                total.isEmpty() ? 1 : 0,
                List.of(BEST, GOOD));
    }

    private static Optional<BigDecimal> decimal(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static Table table(ReportDocument document) {
        return document.runs().get(0).pieces().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> notes(ReportDocument document) {
        return document.runs().get(0).pieces().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(p -> p.style() == TextStyle.NOTE)
                .map(Paragraph::text)
                .toList();
    }

    private static List<String> texts(Table table, int row) {
        return table.rows().get(row).cells().stream().map(Cell::text).toList();
    }
}
