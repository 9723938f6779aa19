package org.ziping.desktop.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.ziping.desktop.support.Background;
import org.ziping.session.RuleDraft;
import org.ziping.session.RuleDraftFile;

/** Keeps the open change in its file behind the window; of several states waiting the latest is written. */
final class DraftKeeper {

    private final RuleDraftFile file;
    private final Background background;
    private final Consumer<Throwable> failed;
    private volatile Optional<RuleDraft> latest = Optional.empty();

    DraftKeeper(RuleDraftFile file, Background background, Consumer<Throwable> failed) {
        this.file = file;
        this.background = background;
        this.failed = failed;
    }

    /** Hands on what was left open when the program closed, if anything. */
    void read(Consumer<RuleDraft> found) {
        background.quietly(progress -> file.read(), draft -> draft.ifPresent(found), failed);
    }

    /** Keeps what is open now, nothing where that is empty. */
    void keep(Optional<RuleDraft> open) {
        if (!latest.equals(open)) {
            latest = open;
            background.quietly(progress -> written(), draft -> {}, failed);
        }
    }

    private Optional<RuleDraft> written() throws Exception {
        synchronized (file) {
            Optional<RuleDraft> now = latest;
            file.write(now);
            return now;
        }
    }
}
