package org.ziping.session;

import java.time.Clock;
import java.util.concurrent.Executor;
import org.ziping.store.OpenMode;

/**
 * How a workspace is opened.
 *
 * @param notifier carries the store's acknowledgements to listeners: the screen's thread in a window
 */
public record WorkspaceOptions(Assessor assessor, Clock clock, Executor notifier, OpenMode mode) {

    /** Everything at hand, the machine's clock, read and write; save listeners told at once. */
    public static WorkspaceOptions standard() {
        return new WorkspaceOptions(Assessor.standard(), Clock.systemUTC(), Runnable::run, OpenMode.READ_WRITE);
    }

    /** The same with another way to tell save listeners. */
    public WorkspaceOptions withNotify(Executor next) {
        return new WorkspaceOptions(assessor, clock, next, mode);
    }

    /** The same with another clock. */
    public WorkspaceOptions withClock(Clock next) {
        return new WorkspaceOptions(assessor, next, notifier, mode);
    }

    /** The same with another assessor. */
    public WorkspaceOptions withAssessor(Assessor next) {
        return new WorkspaceOptions(next, clock, notifier, mode);
    }

    /** The same, opened for reading only. */
    public WorkspaceOptions readOnly() {
        return new WorkspaceOptions(assessor, clock, notifier, OpenMode.READ_ONLY);
    }
}
