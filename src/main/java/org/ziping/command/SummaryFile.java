package org.ziping.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.ziping.base.Messages;
import org.ziping.exporter.Exporter;
import org.ziping.exporter.FileFormat;
import org.ziping.form.Form;
import org.ziping.report.ReportDocument;
import org.ziping.report.SummaryLayout;
import org.ziping.session.LibraryEntry;
import org.ziping.summary.Summary;

/** Writes the summary of evaluations (部门汇总表) as files. */
final class SummaryFile {

    private static final Messages MESSAGES = Messages.of(SummaryFile.class);

    private SummaryFile() {}

    /** The files written into {@code folder}, one of each format. */
    static List<Path> write(List<LibraryEntry> entries, Form form, List<FileFormat> formats, Path folder) {
        ReportDocument document = SummaryLayout.of(new Summary(SummaryCommand.rows(entries)), form);
        Exporter exporter = new Exporter(Clock.system(ZoneId.systemDefault()));
        List<Path> written = new ArrayList<>();
        for (FileFormat format : formats) {
            Path file = folder.resolve(MESSAGES.text("export.summaryFile") + "." + format.extension());
            exporter.write(document, format, file);
            written.add(file);
        }
        return written;
    }
}
