package org.ziping.session;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ziping.store.SaveListener;
import org.ziping.store.StoreException;

/** Knows what is saved. Told by the workspace's thread and by the store's; tells listeners through an executor. */
final class SaveTracker implements SaveListener {

    private final Clock clock;
    private final Executor notify;
    private final Listeners<SaveState> listeners = new Listeners<>();
    private int pending;
    private Optional<Instant> lastSaved = Optional.empty();
    private @Nullable String failure;

    SaveTracker(Clock clock, Executor notify) {
        this.clock = clock;
        this.notify = notify;
    }

    Subscription listen(Consumer<SaveState> listener) {
        return listeners.add(listener);
    }

    synchronized SaveState state() {
        if (failure != null) {
            return new SaveState.Failed(failure, pending);
        }
        return pending > 0 ? new SaveState.Saving(pending) : new SaveState.Saved(lastSaved);
    }

    void submitted() {
        synchronized (this) {
            pending++;
        }
        tell();
    }

    @Override
    public void saved(int stillWaiting) {
        synchronized (this) {
            pending--;
            failure = null;
            lastSaved = Optional.of(clock.instant());
        }
        tell();
    }

    @Override
    public void failed(StoreException cause, int stillWaiting) {
        synchronized (this) {
            failure = cause.getMessage();
        }
        tell();
    }

    private void tell() {
        notify.execute(() -> listeners.tell(state()));
    }
}
