package org.ziping.desktop.shell;

import java.util.List;
import java.util.Optional;
import org.ziping.base.Messages;
import org.ziping.desktop.forms.FormsPage;
import org.ziping.desktop.support.Background;
import org.ziping.desktop.support.Notices;
import org.ziping.desktop.support.Problems;
import org.ziping.form.Form;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;
import org.ziping.model.HeaderField;
import org.ziping.report.AnnexLayout;
import org.ziping.report.ReportDocument;
import org.ziping.report.ReportLayout;
import org.ziping.report.SummaryLayout;
import org.ziping.summary.Summary;
import org.ziping.summary.SummaryRow;

/** The room of the forms: what they are seen with, and who prints by them. */
final class FormsRoom {

    private static final Messages MESSAGES = Messages.of(FormsRoom.class);

    private final Frame frame;
    private final Office office;
    private final Intake intake;
    private final Background background;
    private final Problems problems;
    private final Notices notices;

    FormsRoom(Frame frame, Office office, Intake intake, Background background, Problems problems, Notices notices) {
        this.frame = frame;
        this.office = office;
        this.intake = intake;
        this.background = background;
        this.problems = problems;
        this.notices = notices;
    }

    /** Shows the forms, seen with the first evaluation there is, or with the sample. */
    void show() {
        List<Evaluation> all = office.evaluations();
        Optional<Evaluation> first =
                all.stream().filter(e -> !e.indicators().isEmpty()).findFirst();
        if (first.isPresent()) {
            show(first.get(), Optional.empty(), frame::library);
        } else {
            intake.sample(sample -> show(sample.get(0), Optional.empty(), frame::library));
        }
    }

    /** Shows the form of an evaluation with it, and the way back. */
    void show(Evaluation evaluation, Runnable leave) {
        show(evaluation, Optional.of(evaluation.form()), leave);
    }

    private void show(Evaluation evaluation, Optional<String> form, Runnable leave) {
        FormsPage.Sample sample = new FormsPage.Sample(evaluation, office.score(evaluation));
        FormsPage page = new FormsPage(
                office.stock(),
                form,
                new FormsPage.Around(
                        background,
                        problems,
                        notices,
                        sample,
                        (wanted, report) -> document(scored(sample, wanted), wanted, report),
                        this::users,
                        office::hold,
                        leave));
        frame.beside(MESSAGES.text("title.forms"), page.node(), page::focus);
    }

    /** The sample as whoever begins with the form would have it scored. */
    private FormsPage.Sample scored(FormsPage.Sample sample, Form form) {
        return office.stock()
                .rules()
                .find(form.ruleSet())
                .map(rules -> sample.evaluation().withRuleSet(rules.id()))
                .map(evaluation -> new FormsPage.Sample(evaluation, office.score(evaluation)))
                .orElse(sample);
    }

    private static ReportDocument document(FormsPage.Sample sample, Form form, boolean report) {
        if (form.ofMany()) {
            return SummaryLayout.of(
                    new Summary(List.of(SummaryRow.of(new EvaluationId(1), sample.evaluation(), sample.card()))), form);
        }
        return report
                ? ReportLayout.of(sample.evaluation(), sample.card(), form)
                : AnnexLayout.of(sample.evaluation(), sample.card(), form);
    }

    private List<String> users(String form) {
        return office.evaluations().stream()
                .filter(e -> e.form().equals(form))
                .map(e -> (e.year().map(String::valueOf).orElse("") + " " + e.header(HeaderField.PROJECT)).strip())
                .toList();
    }
}
