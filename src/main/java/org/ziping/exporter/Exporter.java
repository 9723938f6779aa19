package org.ziping.exporter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ziping.base.AtomicFile;
import org.ziping.base.Messages;
import org.ziping.report.ReportDocument;

/** Writes documents to files, whole or not at all, and says in a sentence why one could not be written. */
public final class Exporter {

    private static final Messages MESSAGES = Messages.of(Exporter.class);
    private static final int WORD_HIDES = 2;

    private final Clock clock;

    /** An exporter that dates files by {@code clock}. */
    public Exporter(Clock clock) {
        this.clock = clock;
    }

    /** Writes {@code document} to {@code target}. Creates its folder where it is missing. */
    public void write(ReportDocument document, FileFormat format, Path target) {
        refuseOpen(target);
        byte[] bytes = bytes(document, format);
        try {
            Path folder = target.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            AtomicFile.write(target, out -> out.write(bytes));
        } catch (IOException e) {
            throw new ExportException(sentence(target, e), e);
        }
    }

    /** The file of {@code document} in memory. */
    public byte[] bytes(ReportDocument document, FileFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.writer(clock.instant()).write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Office programs leave a lock file beside a document they have open. */
    private static void refuseOpen(Path target) {
        String name = String.valueOf(target.getFileName());
        Optional<Path> lock = List.of(
                        ".~lock." + name + "#",
                        "~$" + name,
                        "~$" + (name.length() > WORD_HIDES ? name.substring(WORD_HIDES) : name))
                .stream()
                .map(target::resolveSibling)
                .filter(Files::exists)
                .findFirst();
        if (lock.isPresent()) {
            throw new ExportException(
                    MESSAGES.text("export.open", target, lock.get().getFileName()));
        }
    }

    private static String sentence(Path target, IOException e) {
        boolean old = Files.exists(target);
        String unchanged = MESSAGES.text(old ? "export.oldFileKept" : "export.nothingWritten");
        if (Files.isDirectory(target)) {
            return MESSAGES.text("export.folder", target);
        }
        if (e instanceof AccessDeniedException) {
            return MESSAGES.text(old ? "export.deniedFile" : "export.deniedFolder", target, unchanged);
        }
        if (e instanceof NoSuchFileException) {
            return MESSAGES.text("export.noFolder", target, unchanged);
        }
        String why = String.valueOf(e.getMessage());
        return why.contains("No space") || why.contains("空间不足") || why.contains("not enough space")
                ? MESSAGES.text("export.full", target, unchanged)
                : MESSAGES.text("export.failed", target, unchanged);
    }
}
