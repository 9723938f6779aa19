package org.ziping.desktop.support;

import java.util.function.Consumer;

/** Runs work at once on the caller's thread: for tests, where time must decide nothing. */
public final class SameThreadBackground implements Background {

    private static final Progress SILENT = new Progress() {
        @Override
        public void at(int done, int total, String item) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    @Override
    public <T> void start(String name, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        T outcome;
        try {
            outcome = work.run(SILENT);
        } catch (Exception e) {
            failed.accept(e);
            return;
        }
        done.accept(outcome);
    }
}
