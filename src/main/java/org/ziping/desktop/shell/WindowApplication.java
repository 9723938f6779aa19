package org.ziping.desktop.shell;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ziping.desktop.support.FileDialogs;
import org.ziping.desktop.support.Problems;
import org.ziping.exporter.WarmUp;
import org.ziping.settings.SettingsFile;
import org.ziping.store.LibraryLocation;

/** What JavaFX starts: makes the main window and closes it in order. */
public final class WindowApplication extends Application {

    private static final Logger LOG = LoggerFactory.getLogger(WindowApplication.class);

    @Override
    public void start(Stage stage) {
        icons().forEach(stage.getIcons()::add);
        Memory memory = new Memory(SettingsFile.ofUser());
        FileDialogs.remember(stage, memory);
        Problems problems = new Problems(stage, () -> memory.settings().appearance());
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> problems.unexpected(failure));
        Optional<Path> asked = getParameters().getRaw().stream().findFirst().map(Path::of);
        new Entrance(stage, memory, problems)
                .open(asked.or(() -> memory.settings().library()).orElseGet(LibraryLocation::standard), "");
        warmUp();
    }

    /** Nobody waits for it; when it fails, the first export says why. */
    private static void warmUp() {
        Thread warmUp = new Thread(WarmUp::run, "warm-up");
        warmUp.setDaemon(true);
        warmUp.setPriority(Thread.MIN_PRIORITY);
        warmUp.setUncaughtExceptionHandler((thread, failure) -> LOG.warn("the writers are not warm", failure));
        warmUp.start();
    }

    private static Stream<Image> icons() {
        return Stream.of(16, 32, 48, 128, 256)
                .map(size -> WindowApplication.class.getResourceAsStream("/org/ziping/icons/ziping-" + size + ".png"))
                .filter(Objects::nonNull)
                .map((InputStream in) -> new Image(in));
    }
}
