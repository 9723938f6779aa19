package org.ziping.desktop.importer;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ziping.base.Messages;
import org.ziping.desktop.support.Background;
import org.ziping.desktop.support.Progress;
import org.ziping.importer.Importer;
import org.ziping.importer.OfficeFiles;
import org.ziping.importer.grid.Cancellation;
import org.ziping.importer.plan.ImportPlan;

/**
 * Reads files one after another off the window's thread and hands each plan over as soon as it is there. A file that
 * makes the program fail is told as unreadable, and the next one is read.
 *
 * @param prepared gets what reads them
 * @param found gets the files once folders were searched
 * @param begun gets the index of the file that is read now
 * @param read gets index and plan of a file
 * @param ended told when all is read or reading was stopped
 */
record FileReading(
        Consumer<Importer> prepared,
        Consumer<List<Path>> found,
        IntConsumer begun,
        BiConsumer<Integer, ImportPlan> read,
        Runnable ended) {

    private static final Messages MESSAGES = Messages.of(FileReading.class);
    private static final Logger LOG = LoggerFactory.getLogger(FileReading.class);

    /** Starts reading; {@code stopped} is asked now and then. */
    void start(
            Background background,
            List<Path> named,
            Supplier<Importer> reader,
            BooleanSupplier stopped,
            Consumer<Throwable> failed) {
        background.start(
                MESSAGES.text("reading.name"),
                progress -> {
                    Importer importer = reader.get();
                    Platform.runLater(() -> prepared.accept(importer));
                    read(named, importer, stopped, progress);
                    return true;
                },
                done -> {},
                failed);
    }

    private void read(List<Path> named, Importer importer, BooleanSupplier stopped, Progress progress)
            throws Exception {
        Cancellation cancellation = () -> progress.cancelled() || stopped.getAsBoolean();
        try {
            List<Path> files = OfficeFiles.in(named, cancellation);
            Platform.runLater(() -> found.accept(files));
            for (int i = 0; i < files.size(); i++) {
                cancellation.check();
                int index = i;
                Platform.runLater(() -> begun.accept(index));
                progress.at(i, files.size(), String.valueOf(files.get(i).getFileName()));
                ImportPlan plan = plan(files.get(i), importer, cancellation);
                Platform.runLater(() -> read.accept(index, plan));
            }
        } catch (CancellationException e) {
            LOG.info("reading stopped");
        } finally {
            Platform.runLater(ended);
        }
    }

    private static ImportPlan plan(Path file, Importer importer, Cancellation cancellation) {
        try {
            return importer.read(file, cancellation);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("{}", file, e);
            String name = String.valueOf(file.getFileName());
            return ImportPlan.unreadable(name, MESSAGES.text("reading.failed", name));
        }
    }
}
