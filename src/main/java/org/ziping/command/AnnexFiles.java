package org.ziping.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.base.Messages;
import org.ziping.exporter.Exporter;
import org.ziping.exporter.FileFormat;
import org.ziping.form.Form;
import org.ziping.form.Forms;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;
import org.ziping.report.AnnexLayout;
import org.ziping.report.ReportDocument;
import org.ziping.session.LibraryEntry;

/** Writes annexes into a folder under names that say number, year and project. */
final class AnnexFiles {

    private static final Messages MESSAGES = Messages.of(AnnexFiles.class);
    private static final int LONGEST_NAME = 60;

    private final Forms forms;
    private final Path folder;
    private final Exporter exporter = new Exporter(Clock.system(ZoneId.systemDefault()));

    AnnexFiles(Forms forms, Path folder) {
        this.forms = forms;
        this.folder = folder;
    }

    /** Writes one evaluation by {@code form}, or by its own form, in every format; answers the files. */
    List<Path> write(LibraryEntry entry, Optional<Form> form, List<FileFormat> formats) {
        Evaluation evaluation = entry.evaluation();
        Form layout = form.or(() -> forms.find(evaluation.form()))
                .orElseGet(() -> forms.all().get(0));
        ReportDocument document = AnnexLayout.of(evaluation, entry.assessment().scorecard(), layout);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Path> written = new ArrayList<>();
        for (FileFormat format : formats) {
            Path target = folder.resolve(name(entry) + "." + format.extension());
            exporter.write(document, format, target);
            written.add(target);
        }
        return written;
    }

    private static String name(LibraryEntry entry) {
        Evaluation evaluation = entry.evaluation();
        String project = evaluation
                .header(HeaderField.PROJECT)
                .replaceAll("[\\\\/:*?\"<>|\\s\\p{Cntrl}]+", " ")
                .strip();
        String shortened = project.length() > LONGEST_NAME ? project.substring(0, LONGEST_NAME) : project;
        return MESSAGES.text(
                        "export.name",
                        entry.id(),
                        evaluation.year().map(String::valueOf).orElse(""),
                        shortened)
                .replaceAll("[ -]+-", "-")
                .strip();
    }
}
