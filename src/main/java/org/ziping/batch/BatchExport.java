package org.ziping.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ziping.base.Messages;
import org.ziping.exporter.ExportException;
import org.ziping.exporter.Exporter;
import org.ziping.form.Form;
import org.ziping.form.Forms;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;
import org.ziping.report.AnnexLayout;
import org.ziping.report.ReportDocument;
import org.ziping.report.ReportLayout;

/**
 * Writes many evaluations into one folder under names that say number, year and project. Stops only between
 * two evaluations, and every file is whole.
 */
public final class BatchExport {

    private static final Logger LOG = LoggerFactory.getLogger(BatchExport.class);
    private static final Messages MESSAGES = Messages.of(BatchExport.class);

    private final Forms forms;
    private final Exporter exporter;

    /** With the forms at hand; files are dated by {@code clock}. */
    public BatchExport(Forms forms, Clock clock) {
        this.forms = forms;
        exporter = new Exporter(clock);
    }

    /** Writes all of them; what fails is in the result and keeps no other from being written. */
    public BatchResult run(List<BatchItem> items, BatchOrder order, BatchWatch watch) {
        UniqueNames names = new UniqueNames();
        List<Path> written = new ArrayList<>();
        List<BatchFailure> failures = new ArrayList<>();
        int begun = 0;
        while (begun < items.size() && !watch.cancelled()) {
            BatchItem item = items.get(begun);
            String name = name(item.evaluation());
            watch.at(begun, items.size(), name);
            begun++;
            try {
                write(item, order, names, written);
            } catch (ExportException e) {
                failures.add(new BatchFailure(name, String.valueOf(e.getMessage())));
            } catch (RuntimeException e) {
                LOG.warn("evaluation {} not written", item.id(), e);
                failures.add(new BatchFailure(name, MESSAGES.text("batch.unforeseen", name)));
            }
        }
        return new BatchResult(begun - failures.size(), written, failures, items.size() - begun);
    }

    /** How many files of the folder a run would replace. */
    public int replaced(List<BatchItem> items, BatchOrder order) {
        UniqueNames names = new UniqueNames();
        return (int) items.stream()
                .flatMap(item -> targets(item, order, names).stream())
                .filter(Files::isRegularFile)
                .count();
    }

    private static List<Path> targets(BatchItem item, BatchOrder order, UniqueNames names) {
        Evaluation evaluation = item.evaluation();
        String name = names.next(
                item.id().toString(),
                evaluation.year().map(String::valueOf).orElse(""),
                evaluation.header(HeaderField.PROJECT),
                order.report().isPresent() ? MESSAGES.text("batch.report") : "");
        return order.formats().stream()
                .map(format -> order.folder().resolve(name + "." + format.extension()))
                .toList();
    }

    private void write(BatchItem item, BatchOrder order, UniqueNames names, List<Path> written) {
        Evaluation evaluation = item.evaluation();
        Form form = order.form().orElseGet(() -> forms.findOrDefault(evaluation.form()));
        ReportDocument document = order.report()
                .map(options -> ReportLayout.of(evaluation, item.card(), form, options))
                .orElseGet(() -> AnnexLayout.of(evaluation, item.card(), form));
        List<Path> targets = targets(item, order, names);
        for (int i = 0; i < targets.size(); i++) {
            exporter.write(document, order.formats().get(i), targets.get(i));
            written.add(targets.get(i));
        }
    }

    private static String name(Evaluation evaluation) {
        String project = evaluation.header(HeaderField.PROJECT);
        return MESSAGES.text(
                        "batch.name",
                        evaluation.year().map(String::valueOf).orElse(""),
                        project.isBlank() ? MESSAGES.text("batch.untitled") : project)
                .strip();
    }
}
