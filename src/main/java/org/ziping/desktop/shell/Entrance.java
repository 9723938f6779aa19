package org.ziping.desktop.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import org.ziping.base.Messages;
import org.ziping.desktop.support.FileDialogs;
import org.ziping.desktop.support.Problems;
import org.ziping.desktop.support.WorkerBackground;
import org.ziping.session.Workspace;
import org.ziping.session.WorkspaceOptions;
import org.ziping.store.Backups;
import org.ziping.store.LibraryInUseException;
import org.ziping.store.LibraryLocation;
import org.ziping.store.StoreException;

/** The way in: opens a library and the window on it; where that fails, says why and offers what else can be done. */
final class Entrance {

    private static final Messages MESSAGES = Messages.of(Entrance.class);

    private final Stage stage;
    private final Memory memory;
    private final Problems problems;
    private Optional<Path> last = Optional.empty();

    Entrance(Stage stage, Memory memory, Problems problems) {
        this.stage = stage;
        this.memory = memory;
        this.problems = problems;
    }

    /** Opens a library, made when there is none, and says something in passing. */
    void open(Path library, String said) {
        // Between two dialogs no window is open, which is no reason to end.
        Platform.setImplicitExit(false);
        WorkerBackground background = new WorkerBackground();
        background.quietly(
                progress -> Workspace.open(library, WorkspaceOptions.standard().withNotify(Platform::runLater)),
                workspace -> show(workspace, background, said),
                failure -> {
                    background.close();
                    refused(library, failure);
                });
    }

    private void show(Workspace workspace, WorkerBackground background, String said) {
        Path library = workspace.file().toAbsolutePath();
        last = Optional.of(library);
        if (memory.settings().library().isPresent() || !library.equals(LibraryLocation.standard())) {
            memory.remember(memory.settings().withLibrary(library));
        }
        MainWindow window = new MainWindow(stage, memory, new Office(workspace), background, problems, this::open);
        window.show();
        Platform.setImplicitExit(true);
        if (!said.isEmpty()) {
            Platform.runLater(() -> window.notice(said));
        }
    }

    /** One that was open before is opened again; else the officer chooses. */
    private void refused(Path library, Throwable failure) {
        if (!(failure instanceof StoreException)) {
            problems.unexpected(failure);
            Platform.exit();
        } else if (last.filter(before -> !before.equals(library.toAbsolutePath()))
                .isPresent()) {
            problems.tell(String.valueOf(failure.getMessage()));
            open(last.get(), "");
        } else {
            otherwise(library, (StoreException) failure);
        }
    }

    private void otherwise(Path library, StoreException failure) {
        ButtonType restore = new ButtonType(MESSAGES.text("entrance.restore"), ButtonData.OK_DONE);
        ButtonType other = new ButtonType(MESSAGES.text("keeper.open"), ButtonData.OTHER);
        ButtonType leave = new ButtonType(MESSAGES.text("entrance.leave"), ButtonData.CANCEL_CLOSE);
        List<ButtonType> ways = new ArrayList<>(List.of(other, leave));
        if (!(failure instanceof LibraryInUseException)) {
            ways.add(0, restore);
        }
        ButtonType chosen = problems.ask(
                        MESSAGES.text("title.app"),
                        String.valueOf(failure.getMessage()),
                        ways.toArray(ButtonType[]::new))
                .orElse(leave);
        Optional<Path> file = chosen == leave ? Optional.empty() : choose(library, chosen == restore);
        if (file.isEmpty()) {
            Platform.exit();
        } else if (chosen == restore) {
            putBack(file.get(), library);
        } else {
            open(file.get(), "");
        }
    }

    private Optional<Path> choose(Path library, boolean backup) {
        return FileDialogs.open(backup ? LibraryKeeper.backups(library) : LibraryKeeper.chooser("keeper.open"), stage);
    }

    private void putBack(Path backup, Path library) {
        WorkerBackground background = new WorkerBackground();
        background.quietly(
                progress -> Backups.restore(backup, library),
                restored -> {
                    background.close();
                    open(library, LibraryKeeper.said(backup, restored));
                },
                failure -> {
                    background.close();
                    refused(library, failure);
                });
    }
}
