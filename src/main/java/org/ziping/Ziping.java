package org.ziping;

import org.ziping.command.CommandLineApp;

/** The program: the window without arguments, a command with them. */
public final class Ziping {

    private Ziping() {}

    /** Starts the program and ends it with the exit code of the command. */
    public static void main(String[] arguments) {
        System.exit(CommandLineApp.run(arguments));
    }
}
