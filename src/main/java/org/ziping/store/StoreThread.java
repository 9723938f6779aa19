package org.ziping.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ziping.base.Messages;

/**
 * The one thread that touches the file. Writes are carried out in the order they came; one that fails
 * stays at the head, because those behind it build on it, and is tried again with the next.
 */
final class StoreThread {

    private static final Messages MESSAGES = Messages.of(StoreThread.class);

    private final ExecutorService executor = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "ziping-store");
        thread.setDaemon(true);
        return thread;
    });
    private final Deque<Write> waiting = new ArrayDeque<>();
    private final Path file;
    private final Sink sink;
    private volatile SaveListener listener = new Silent();

    StoreThread(Path file, Sink sink) {
        this.file = file;
        this.sink = sink;
    }

    void listen(SaveListener next) {
        listener = next;
    }

    void submit(Write write) {
        synchronized (waiting) {
            waiting.add(write);
        }
        executor.execute(this::drain);
    }

    void retry() {
        executor.execute(this::drain);
    }

    int pending() {
        synchronized (waiting) {
            return waiting.size();
        }
    }

    /** Runs {@code task} behind everything submitted so far and waits for it. */
    <T> T call(Callable<T> task) {
        Future<T> result = executor.submit(task);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return result.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw failure(e.getCause() == null ? e : e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    void shutdown() {
        executor.shutdown();
    }

    private StoreException failure(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof Exception e ? Failures.of(e, file) : new StoreException(cause.toString(), cause);
    }

    private void drain() {
        while (true) {
            Write head;
            synchronized (waiting) {
                head = waiting.peek();
            }
            if (head == null || !attempt(head)) {
                return;
            }
        }
    }

    private boolean attempt(Write head) {
        try {
            sink.write(head);
        } catch (SQLException | RuntimeException e) {
            listener.failed(Failures.of(e, file), pending());
            return false;
        } catch (Error e) {
            listener.failed(new StoreException(MESSAGES.text("failure.other", file, e.toString()), e), pending());
            throw e;
        }
        int left;
        synchronized (waiting) {
            waiting.remove();
            left = waiting.size();
        }
        listener.saved(left);
        return true;
    }

    /** Carries out one write. */
    interface Sink {
        void write(Write write) throws SQLException;
    }

    private static final class Silent implements SaveListener {
        @Override
        public void saved(int pending) {}

        @Override
        public void failed(StoreException failure, int pending) {}
    }
}
