package org.ziping.report;

import java.util.ArrayList;
import java.util.List;
import org.ziping.form.Form;
import org.ziping.form.Layout;
import org.ziping.form.StandardReport;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;
import org.ziping.scoring.Scorecard;

/**
 * Lays out the whole self-evaluation report: the text upright, then the annex as its table needs it, last
 * the list of evidence. A form without a report of its own gets the standard one.
 */
public final class ReportLayout {

    private ReportLayout() {}

    /** The report of an evaluation with its annex, and what is usual around them. */
    public static ReportDocument of(Evaluation evaluation, Scorecard card, Form form) {
        return of(evaluation, card, form, ReportOptions.USUAL);
    }

    /** The report of an evaluation with its annex, and what {@code options} asks for around them. */
    public static ReportDocument of(Evaluation evaluation, Scorecard card, Form form, ReportOptions options) {
        Printed printed = new Printed(evaluation, card, form);
        StandardReport standard = StandardReport.shipped();
        Layout text = form.report().orElse(standard.text());
        List<PageRun> runs = new ArrayList<>();
        if (options.cover()) {
            runs.add(CoverPrinter.print(printed, standard.cover(), text));
        }
        if (options.contents()) {
            runs.add(new PageRun(PageSetup.OFFICIAL, List.of(new Contents(standard.contents()))));
        }
        runs.add(new LayoutPrinter(printed, text).report());
        if (options.signature()) {
            runs.add(new LayoutPrinter(printed, standard.signature()).signature());
        }
        form.annex().ifPresent(layout -> runs.add(new LayoutPrinter(printed, layout).annexOfReport()));
        EvidenceList.appendix(evaluation).ifPresent(runs::add);
        return new ReportDocument(
                        printed.expand(text.title()).replace('\n', ' '), evaluation.header(HeaderField.UNIT), runs)
                .marked(VersionMark.of(evaluation));
    }
}
