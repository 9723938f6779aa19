package org.ziping.report;

import java.util.ArrayList;
import java.util.List;
import org.ziping.form.Form;
import org.ziping.form.Layout;
import org.ziping.model.Evaluation;
import org.ziping.scoring.Scorecard;

/** Lays out the whole self-evaluation report: the text upright, then the annex as its table needs it, last the list of evidence. */
public final class ReportLayout {

    private ReportLayout() {}

    /** The report of an evaluation with its annex. A form that knows only the annex gives that. */
    public static ReportDocument of(Evaluation evaluation, Scorecard card, Form form) {
        Printed printed = new Printed(evaluation, card, form);
        List<PageRun> runs = new ArrayList<>();
        form.report().ifPresent(layout -> runs.add(new LayoutPrinter(printed, layout).report()));
        form.annex().ifPresent(layout -> runs.add(new LayoutPrinter(printed, layout).annex()));
        EvidenceList.appendix(evaluation).ifPresent(runs::add);
        Layout first = form.report().orElseGet(form::main);
        return new ReportDocument(printed.expand(first.title()).replace('\n', ' '), runs);
    }
}
