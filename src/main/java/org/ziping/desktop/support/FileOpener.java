package org.ziping.desktop.support;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.ziping.base.Messages;

/** Opens a file in the program that this machine has for it, or the folder it lies in. */
public final class FileOpener {

    private static final Messages MESSAGES = Messages.of(FileOpener.class);

    private static final int PATIENCE_SECONDS = 3;

    private final Background background;
    private final Problems problems;

    /** Opens in the background and tells what cannot be opened. */
    public FileOpener(Background background, Problems problems) {
        this.background = background;
        this.problems = problems;
    }

    /** Opens a file. */
    public void open(Path file) {
        run(file, file);
    }

    /** Opens the folder of a file. */
    public void openFolder(Path file) {
        run(Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file), file);
    }

    private void run(Path opened, Path file) {
        background.quietly(
                progress -> {
                    Process process = new ProcessBuilder(command(System.getProperty("os.name", ""), opened))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
                    // Some openers stay for as long as the file is open: then it is open.
                    return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() != 0;
                },
                refused -> {
                    if (refused) {
                        tell(file);
                    }
                },
                failure -> {
                    if (failure instanceof IOException) {
                        tell(file);
                    } else {
                        problems.unexpected(failure);
                    }
                });
    }

    private void tell(Path file) {
        problems.tell(MESSAGES.text("open.failed", file));
    }

    /** What each system calls to open things. */
    static List<String> command(String system, Path opened) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", opened.toString());
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", opened.toString());
    }
}
