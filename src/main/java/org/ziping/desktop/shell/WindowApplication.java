package org.ziping.desktop.shell;

import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.ziping.desktop.support.Problems;
import org.ziping.desktop.support.WorkerBackground;
import org.ziping.settings.SettingsFile;

/** What JavaFX starts: makes the main window and closes it in order. */
public final class WindowApplication extends Application {

    private Optional<MainWindow> window = Optional.empty();

    @Override
    public void start(Stage stage) {
        icons().forEach(stage.getIcons()::add);
        Problems problems = new Problems(() -> Optional.of(stage));
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> problems.unexpected(failure));
        MainWindow opened = new MainWindow(
                stage, new Memory(SettingsFile.ofUser()), new MemoryOffice(), new WorkerBackground(), problems);
        window = Optional.of(opened);
        opened.show();
    }

    @Override
    public void stop() {
        window.ifPresent(MainWindow::close);
    }

    private static Stream<Image> icons() {
        return Stream.of(16, 32, 48, 128, 256)
                .map(size -> WindowApplication.class.getResourceAsStream("/org/ziping/icons/ziping-" + size + ".png"))
                .filter(Objects::nonNull)
                .map((InputStream in) -> new Image(in));
    }
}
