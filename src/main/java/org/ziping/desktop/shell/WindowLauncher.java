package org.ziping.desktop.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import org.ziping.base.Messages;

/** Opens the window, or says why there is none. */
public final class WindowLauncher {

    private static final Messages MESSAGES = Messages.of(WindowLauncher.class);

    // Held here so that its level stays; JavaFX remarks at every start that it is not a module.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private WindowLauncher() {}

    /** Opens the window on {@code library}, or on the last one, and answers the exit code when it is closed. */
    public static int run(Optional<Path> library) {
        if (!ScreenProbe.available()) {
            System.err.println(MESSAGES.text("screen.none"));
            return 1;
        }
        JAVAFX.setLevel(Level.SEVERE);
        try {
            Application.launch(
                    WindowApplication.class,
                    library.map(path -> new String[] {path.toString()}).orElseGet(() -> new String[0]));
            return 0;
        } catch (UnsupportedOperationException e) {
            System.err.println(MESSAGES.text("screen.none"));
            return 1;
        }
    }
}
