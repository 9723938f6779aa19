package org.ziping.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option every command takes that works on a library. */
final class LibraryOption {

    @Option(names = "--library", paramLabel = "FILE", description = "${bundle:option.library}")
    private Optional<Path> library = Optional.empty();

    /** The file named, or the user's own library. */
    Optional<Path> named() {
        return library;
    }
}
