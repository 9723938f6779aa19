package org.ziping.desktop.support;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** One piece of work under way, as the status bar shows it. */
public final class RunningWork implements Progress {

    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper text;
    private final String name;

    RunningWork(String name) {
        this.name = name;
        this.text = new ReadOnlyStringWrapper(name);
    }

    /** 0 to 1, or negative while nobody knows. */
    public ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }

    /** What is done, how far it is and the thing at hand. */
    public ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /** Asks the work to stop; what it still delivers is dropped. */
    public void cancel() {
        cancelled.set(true);
    }

    @Override
    public void at(int done, int total, String item) {
        Platform.runLater(() -> {
            fraction.set(total > 0 ? (double) done / total : -1);
            text.set(name + "  " + done + " / " + total + "  " + item);
        });
    }

    @Override
    public void percent(int done, String item) {
        Platform.runLater(() -> {
            fraction.set(done / 100.0);
            text.set(name + "  " + done + "%  " + item);
        });
    }

    @Override
    public boolean cancelled() {
        return cancelled.get();
    }
}
