package org.ziping.exporter;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.ziping.form.Form;
import org.ziping.form.Forms;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.model.Samples;
import org.ziping.model.Section;
import org.ziping.report.AnnexLayout;
import org.ziping.report.ReportDocument;
import org.ziping.report.ReportLayout;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorecard;
import org.ziping.scoring.Scorer;

/** The sample evaluation laid out by the shipped forms, for tests of the writers. */
final class Annexes {

    static final Instant CREATED = Instant.parse("2022-03-01T08:00:00Z");

    private Annexes() {}

    static Evaluation sample() {
        return Samples.jinbao()
                .withHeader(HeaderField.UNIT, "忻州市人力资源和社会保障信息中心")
                .withHeader(HeaderField.DEPARTMENT, "忻州市人力资源和社会保障局")
                .withHeader(HeaderField.CONTACT, "张三")
                .withNarrative(
                        Section.ANNUAL_GOAL,
                        "（1）、继续做好金保工程信息系统日常运营维护，费用为164.4万元，具体为线路租赁、电费、机房软硬件维护，"
                                + "进一步完善各县“金融+社保”一站式服务，完善即时制卡体系建设。（2）、继续做好实体社保卡制卡、电子社保卡签发。")
                .withNarrative(Section.ANNUAL_GOAL_RESULT, "按计划完成了项目的运维任务，信息系统全年无安全事故。");
    }

    /** The sample with its indicators over and over, each with its own id. */
    static Evaluation ofLines(int count) {
        List<Indicator> lines = sample().indicators();
        return sample().withIndicators(IntStream.range(0, count)
                .mapToObj(i -> lines.get(i % lines.size()).withId(new IndicatorId(i + 1)))
                .toList());
    }

    static ReportDocument annex(String form) {
        return annex(sample(), form);
    }

    static ReportDocument annex(Evaluation evaluation, String form) {
        return AnnexLayout.of(evaluation, score(evaluation), form(form));
    }

    static ReportDocument report(Evaluation evaluation, String form) {
        return ReportLayout.of(evaluation, score(evaluation), form(form));
    }

    static byte[] bytes(ReportDocument document, FileFormat format) {
        return new Exporter(Clock.fixed(CREATED, ZoneOffset.UTC)).bytes(document, format);
    }

    static Form form(String id) {
        return Forms.shipped().find(id).orElseThrow();
    }

    static Scorecard score(Evaluation evaluation) {
        return new Scorer(RuleSets.shipped().findOrDefault(evaluation.ruleSet())).score(evaluation);
    }
}
