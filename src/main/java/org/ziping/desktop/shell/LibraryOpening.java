package org.ziping.desktop.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import org.ziping.base.Messages;
import org.ziping.desktop.support.Problems;
import org.ziping.session.Workspace;
import org.ziping.session.WorkspaceOptions;
import org.ziping.store.LibraryInUseException;
import org.ziping.store.StoreException;

/** Opens the library for the window; one that is open elsewhere can still be read. */
final class LibraryOpening {

    private static final Messages MESSAGES = Messages.of(LibraryOpening.class);

    private LibraryOpening() {}

    /** The open library, or nothing after the officer was told why. */
    static Optional<Workspace> open(Path file, Problems problems) {
        WorkspaceOptions options = WorkspaceOptions.standard().withNotify(Platform::runLater);
        try {
            return Optional.of(Workspace.open(file, options));
        } catch (LibraryInUseException e) {
            return readInstead(String.valueOf(e.getMessage()))
                    ? openReadOnly(file, options, problems)
                    : Optional.empty();
        } catch (StoreException e) {
            problems.show(String.valueOf(e.getMessage()), e);
            return Optional.empty();
        }
    }

    private static Optional<Workspace> openReadOnly(Path file, WorkspaceOptions options, Problems problems) {
        try {
            return Optional.of(Workspace.open(file, options.readOnly()));
        } catch (StoreException e) {
            problems.show(String.valueOf(e.getMessage()), e);
            return Optional.empty();
        }
    }

    private static boolean readInstead(String sentence) {
        ButtonType read = new ButtonType(MESSAGES.text("in-use.read"), ButtonData.OK_DONE);
        ButtonType leave = new ButtonType(MESSAGES.text("in-use.leave"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.NONE, sentence, read, leave);
        alert.setTitle(MESSAGES.text("title.app"));
        return alert.showAndWait().filter(read::equals).isPresent();
    }
}
