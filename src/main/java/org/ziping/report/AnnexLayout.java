package org.ziping.report;

import java.util.List;
import org.ziping.form.Form;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;
import org.ziping.scoring.Scorecard;

/** Lays out the annex 项目支出绩效自评表 alone, as its form wants it. */
public final class AnnexLayout {

    private AnnexLayout() {}

    /** The annex of an evaluation. A form that knows only a whole report gives that. */
    public static ReportDocument of(Evaluation evaluation, Scorecard card, Form form) {
        Printed printed = new Printed(evaluation, card, form);
        PageRun run = new LayoutPrinter(printed, form.main()).annex();
        return new ReportDocument(
                        printed.expand(form.main().title()).replace('\n', ' '),
                        evaluation.header(HeaderField.UNIT),
                        List.of(run))
                .marked(VersionMark.of(evaluation));
    }
}
