package org.ziping.desktop.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import org.ziping.desktop.support.Problems;
import org.ziping.session.Workspace;
import org.ziping.session.WorkspaceOptions;
import org.ziping.store.StoreException;

/** Opens the library for the window, or tells why it cannot be: another instance has it, or it is damaged. */
final class LibraryOpening {

    private LibraryOpening() {}

    /** The open library, or nothing after the officer was told why. */
    static Optional<Workspace> open(Path file, Problems problems) {
        try {
            return Optional.of(Workspace.open(file, WorkspaceOptions.standard().withNotify(Platform::runLater)));
        } catch (StoreException e) {
            problems.tell(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
