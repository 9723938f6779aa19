package org.ziping.desktop.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
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
     * @param prepared gets what reads the files, once
     * @param found told that the files of a reading are known now
     * @param begun gets the file that is read now
     * @param read gets a file that was read, for the first time or again
     * @param ended told when all is read or reading was stopped
     */
    record Listener(
            Consumer<Importer> prepared,
            Runnable found,
            Consumer<ArrivingFile> begun,
            Consumer<ArrivingFile> read,
            Runnable ended) {}

    private final Around around;
    private final Arrivals arrivals;
    private final Listener listener;
    private final List<AtomicBoolean> running = new ArrayList<>();
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
        start(named, files -> {
            List<ArrivingFile> more = files.stream().map(ArrivingFile::new).toList();
            arrivals.add(more);
            return more;
        });
    }

    /** Reads the files that reading did not come to before it was stopped. */
    void goOn() {
        Map<Path, ArrivingFile> rest = new LinkedHashMap<>();
        arrivals.files().stream().filter(ArrivingFile::stopped).forEach(f -> rest.putIfAbsent(f.path(), f));
        rest.values().forEach(f -> f.unread(FileStatus.WAITING));
        start(List.copyOf(rest.keySet()), files -> List.copyOf(rest.values()));
    }

    /** Readings may overlap where more files are dropped meanwhile: each keeps its own files and its own stop. */
    private void start(List<Path> named, Function<List<Path>, List<ArrivingFile>> arriving) {
        AtomicBoolean stop = new AtomicBoolean();
        running.add(stop);
        List<ArrivingFile> own = new ArrayList<>();
        FileReading reading = new FileReading(
                this::prepared,
                files -> {
                    own.addAll(arriving.apply(files));
                    listener.found().run();
                },
                index -> begun(own.get(index)),
                (index, plan) -> arrived(own.get(index), plan),
                () -> ended(own, stop));
        reading.start(around.background(), named, reader(), stop::get, around.problems()::unexpected);
    }

    /** Stops after the file that is read now. */
    void stop() {
        running.forEach(stop -> stop.set(true));
    }

    /** Whether files are being read. */
    boolean busy() {
        return !running.isEmpty();
    }

    /** Getting a reader ready takes its time the first time and is left to the reading. */
    private Supplier<Importer> reader() {
        Optional<Importer> ready = importer;
        ReadingMemory known = memory;
        return () -> ready.orElseGet(() -> new Importer(around.stock().forms()).with(known));
    }

    private void prepared(Importer ready) {
        boolean first = importer.isEmpty();
        importer = Optional.of(ready);
        if (first) {
            listener.prepared().accept(ready);
        }
    }

    private void begun(ArrivingFile next) {
        next.unread(FileStatus.READING);
        listener.begun().accept(next);
    }

    private void arrived(ArrivingFile next, ImportPlan plan) {
        next.read(plan);
        listener.read().accept(next);
    }

    private void ended(List<ArrivingFile> own, AtomicBoolean stop) {
        own.stream().filter(f -> f.plan().isEmpty()).forEach(f -> f.unread(FileStatus.STOPPED));
        running.remove(stop);
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
