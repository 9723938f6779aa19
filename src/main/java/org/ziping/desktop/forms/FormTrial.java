package org.ziping.desktop.forms;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.exporter.Exporter;
import org.ziping.exporter.FileFormat;
import org.ziping.form.ColumnField;
import org.ziping.form.Form;
import org.ziping.form.Forms;
import org.ziping.form.IndicatorsBlock;
import org.ziping.importer.Importer;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.importer.plan.ImportedIndicator;
import org.ziping.importer.plan.ImportedProject;
import org.ziping.report.AnnexLayout;
import org.ziping.report.ReportDocument;
import org.ziping.scoring.IndicatorScore;

/** Whether next year's import will find again what a form exports: its labels are all there is to go by. */
final class FormTrial {

    private static final Messages MESSAGES = Messages.of(FormTrial.class);

    private FormTrial() {}

    /** Exports by the form, reads the file back and names the columns that were lost; none when all is found. Slow. */
    static List<String> lost(Form form, Forms forms, FormsPage.Sample sample) {
        Optional<IndicatorsBlock> table = form.main().blocks(IndicatorsBlock.class).stream()
                .filter(IndicatorsBlock::showsIndicators)
                .findFirst();
        if (table.isEmpty() || sample.evaluation().indicators().isEmpty()) {
            return List.of();
        }
        ReportDocument document = AnnexLayout.of(sample.evaluation(), sample.card(), form);
        byte[] file = new Exporter(Clock.systemUTC()).bytes(document, FileFormat.XLSX);
        ImportPlan plan = new Importer(forms.with(form)).read("trial.xlsx", file);
        if (plan.projects().size() != 1
                || plan.projects().get(0).indicators().size()
                        != sample.card().indicators().size()) {
            return List.of(MESSAGES.text("forms.trial.lines"));
        }
        return lost(table.get(), sample, plan.projects().get(0));
    }

    private static List<String> lost(IndicatorsBlock table, FormsPage.Sample sample, ImportedProject read) {
        List<String> lost = new ArrayList<>();
        compare(table, ColumnField.NAME, sample, i -> text(i.indicator().name()), read, i -> text(i.name()), lost);
        compare(
                table,
                ColumnField.TARGET,
                sample,
                i -> text(i.indicator().target()),
                read,
                i -> text(i.target()),
                lost);
        compare(
                table,
                ColumnField.ACTUAL,
                sample,
                i -> text(i.indicator().actual()),
                read,
                i -> text(i.actual()),
                lost);
        compare(
                table,
                ColumnField.WEIGHT,
                sample,
                i -> number(i.indicator().weight().map(Decimals::plain)),
                read,
                i -> number(i.weight()),
                lost);
        compare(
                table,
                ColumnField.SCORE,
                sample,
                i -> number(i.line().printed().map(Decimals::plain)),
                read,
                i -> number(i.filedScore()),
                lost);
        return lost;
    }

    private static void compare(
            IndicatorsBlock table,
            ColumnField field,
            FormsPage.Sample sample,
            Function<IndicatorScore, String> printed,
            ImportedProject read,
            Function<ImportedIndicator, String> found,
            List<String> lost) {
        List<String> before = sample.card().indicators().stream().map(printed).toList();
        List<String> after = read.indicators().stream().map(found).toList();
        table.column(field).filter(c -> !before.equals(after)).ifPresent(c -> lost.add(c.label()));
    }

    /** Tables break lines where a cell ends; that is no other text. */
    private static String text(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String number(Optional<String> text) {
        return text.map(t -> t.replaceAll("\\s+", "")).map(FormTrial::plain).orElse("");
    }

    private static String plain(String text) {
        return text.matches("\\d+(\\.\\d+)?") ? Decimals.plain(new BigDecimal(text)) : text;
    }
}
