package org.ziping.desktop.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ziping.base.Messages;
import org.ziping.desktop.importer.ImportPage.Around;
import org.ziping.importer.Importer;
import org.ziping.importer.correct.Corrections;
import org.ziping.importer.correct.ReadingMemory;
import org.ziping.importer.grid.SourceDocument;
import org.ziping.importer.plan.ImportPlan;

/** Reads the files on their way in, and reads one again as it is corrected, off the window's thread. */
final class ArrivalReader {

    private static final Messages MESSAGES = Messages.of(ArrivalReader.class);

    /**
     * Who is told how reading goes, on the window's thread.
     *
     * @param prepared gets what reads the files
     * @param found told that the files of a reading are known now
     * @param begun gets the index of the file that is read now
     * @param read gets a file that was read, for the first time or again
     * @param ended told when all is read or reading was stopped
     */
    record Listener(
            Consumer<Importer> prepared,
            Runnable found,
            Consumer<Integer> begun,
            Consumer<ArrivingFile> read,
            Runnable ended) {}

    private final Around around;
    private final Arrivals arrivals;
    private final Listener listener;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private ReadingMemory memory;
    private Optional<Importer> importer = Optional.empty();

    ArrivalReader(Around around, Arrivals arrivals, Listener listener) {
        this.around = around;
        this.arrivals = arrivals;
        this.listener = listener;
        memory = around.memory().read();
    }

    /** What is remembered about layouts now. */
    ReadingMemory memory() {
        return memory;
    }

    /** Reads more files, or folders of them. */
    void read(List<Path> named) {
        stopped.set(false);
        int before = arrivals.files().size();
        FileReading reading = new FileReading(
                this::prepared,
                files -> {
                    arrivals.add(files.stream().map(ArrivingFile::new).toList());
                    listener.found().run();
                },
                index -> begun(before + index),
                (index, plan) -> arrived(before + index, plan),
                this::ended);
        reading.start(around.background(), named, reader(), stopped::get, around.problems()::unexpected);
    }

    /** Stops after the file that is read now. */
    void stop() {
        stopped.set(true);
    }

    /** Getting a reader ready takes its time the first time and is left to the reading. */
    private Supplier<Importer> reader() {
        Optional<Importer> ready = importer;
        ReadingMemory known = memory;
        return () -> ready.orElseGet(() -> new Importer(around.stock().forms()).with(known));
    }

    private void prepared(Importer ready) {
        importer = Optional.of(ready);
        listener.prepared().accept(ready);
    }

    private void begun(int index) {
        arrivals.files().get(index).unread(FileStatus.READING);
        listener.begun().accept(index);
    }

    private void arrived(int index, ImportPlan plan) {
        ArrivingFile next = arrivals.files().get(index);
        next.read(plan);
        listener.read().accept(next);
    }

    private void ended() {
        arrivals.files().stream().filter(f -> f.plan().isEmpty()).forEach(f -> f.unread(FileStatus.STOPPED));
        listener.ended().run();
    }

    /** Reads a file again as it is corrected now; an answer overtaken by another correction is dropped. */
    void again(ArrivingFile corrected, int ticket) {
        Optional<SourceDocument> document = corrected.plan().flatMap(ImportPlan::source);
        if (document.isEmpty() || importer.isEmpty()) {
            return;
        }
        Corrections corrections = corrected.corrections();
        Importer now = importer.get();
        around.background()
                .start(
                        MESSAGES.text("reading.again"),
                        progress -> now.read(document.get(), corrections, progress::cancelled),
                        plan -> {
                            if (corrected.current(ticket)) {
                                corrected.read(plan);
                                listener.read().accept(corrected);
                            }
                        },
                        failure -> {
                            if (!(failure instanceof CancellationException)) {
                                around.problems().unexpected(failure);
                            }
                        });
    }

    /** Drops what is remembered about a layout, and reads the files of that layout without. */
    void forget(ImportPlan plan) {
        memory = memory.without(plan.remembered());
        importer = importer.map(reader -> reader.with(memory));
        try {
            around.memory().write(memory);
        } catch (IOException e) {
            around.problems().tell(MESSAGES.text("import.not-forgotten", String.valueOf(e.getMessage())));
        }
        arrivals.files().stream()
                .filter(f -> f.plan().map(p -> !p.remembered().isEmpty()).orElse(false))
                .forEach(f -> again(f, f.again()));
    }
}
