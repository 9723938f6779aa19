package org.ziping;

import java.nio.file.Path;
import java.util.Optional;
import org.ziping.command.CommandLineApp;
import org.ziping.desktop.shell.WindowLauncher;

/** The program: the window without arguments or with a library alone, a command with any other. */
public final class Ziping {

    private static final String LIBRARY = "--library";

    private Ziping() {}

    /** Starts the program and ends it with the exit code of the command. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String... arguments) {
        if (arguments.length == 0) {
            return WindowLauncher.run(Optional.empty());
        }
        if (arguments.length == 2 && arguments[0].equals(LIBRARY)) {
            return WindowLauncher.run(Optional.of(Path.of(arguments[1])));
        }
        return CommandLineApp.run(arguments);
    }
}
