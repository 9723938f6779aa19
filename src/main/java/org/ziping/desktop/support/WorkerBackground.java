package org.ziping.desktop.support;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Work on daemon threads of its own, listed for the status bar while it runs. What is asked for after closing is as if
 * cancelled: a page of the window before may still be laid out once while another library opens.
 */
public final class WorkerBackground implements Background, AutoCloseable {

    private static final int SECONDS_LEFT = 3;

    private final ExecutorService executor = Executors.newFixedThreadPool(2, task -> {
        Thread thread = new Thread(task, "ziping-work");
        thread.setDaemon(true);
        return thread;
    });
    private final ObservableList<RunningWork> running = FXCollections.observableArrayList();

    /** What runs now, oldest first; changes on the window's thread only. */
    public ObservableList<RunningWork> running() {
        return running;
    }

    @Override
    public <T> void start(String name, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        RunningWork entry = new RunningWork(name);
        running.add(entry);
        run(entry, work, done, failed);
    }

    @Override
    public <T> void quietly(Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        run(new RunningWork(""), work, done, failed);
    }

    private <T> void run(RunningWork entry, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        if (executor.isShutdown()) {
            running.remove(entry);
            return;
        }
        executor.execute(() -> {
            try {
                if (entry.cancelled()) {
                    finish(entry, () -> {});
                    return;
                }
                T outcome = work.run(entry);
                finish(entry, () -> done.accept(outcome));
            } catch (Throwable e) {
                finish(entry, () -> failed.accept(e));
            }
        });
    }

    private void finish(RunningWork entry, Runnable next) {
        Platform.runLater(() -> {
            running.remove(entry);
            if (!entry.cancelled()) {
                next.run();
            }
        });
    }

    /** Stops what can be stopped and lets small files that are being kept be written, for a moment at most. */
    @Override
    public void close() {
        running.forEach(RunningWork::cancel);
        executor.shutdown();
        try {
            executor.awaitTermination(SECONDS_LEFT, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        executor.shutdownNow();
    }
}
