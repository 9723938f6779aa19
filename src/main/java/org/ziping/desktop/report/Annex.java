package org.ziping.desktop.report;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ziping.exporter.Exporter;
import org.ziping.exporter.FileFormat;
import org.ziping.form.Form;
import org.ziping.form.Forms;
import org.ziping.model.Evaluation;
import org.ziping.report.AnnexLayout;
import org.ziping.report.ReportDocument;
import org.ziping.report.ReportLayout;
import org.ziping.report.ReportOptions;
import org.ziping.scoring.Scorecard;

/** Makes the printed form of an evaluation; slow, so it belongs in the background. */
final class Annex {

    /** What is printed: an evaluation with its scores, the annex alone or the whole report. */
    record Content(Evaluation evaluation, Scorecard card, Optional<ReportOptions> report) {}

    private final Forms forms;
    private final Exporter exporter = new Exporter(Clock.systemUTC());

    Annex(Forms forms) {
        this.forms = forms;
    }

    /** The forms at hand that lay out one evaluation. */
    List<Form> forms() {
        return forms.ofOne();
    }

    /** Writes a file; what stood there is replaced only by a complete one. */
    void write(Content content, FileFormat format, Path target) {
        exporter.write(document(content), format, target);
    }

    /** Its pdf in memory. */
    byte[] pdf(Content content) {
        return exporter.bytes(document(content), FileFormat.PDF);
    }

    /** The document that is printed. */
    ReportDocument document(Content content) {
        Form form = forms.findOrDefault(content.evaluation().form());
        return content.report()
                .map(options -> ReportLayout.of(content.evaluation(), content.card(), form, options))
                .orElseGet(() -> AnnexLayout.of(content.evaluation(), content.card(), form));
    }
}
