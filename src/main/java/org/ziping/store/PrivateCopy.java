package org.ziping.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ziping.base.Messages;

/** A library copied into a folder of our own, so that reading it leaves no trace beside the original. */
final class PrivateCopy implements AutoCloseable {

    private static final Messages MESSAGES = Messages.of(PrivateCopy.class);
    private static final List<String> FILES = List.of("", "-wal", "-journal");

    private final Path folder;

    private PrivateCopy(Path folder) {
        this.folder = folder;
    }

    /** Refuses a library that a running program has open: its file is not at rest. */
    static PrivateCopy of(Path library) {
        if (!Files.isReadable(library)) {
            throw new StoreException(MESSAGES.text("notThere", library));
        }
        Path folder = library.toAbsolutePath().getParent();
        if (folder != null && Files.isWritable(folder)) {
            try (InstanceLock lock = InstanceLock.take(library)) {
                return copy(library);
            }
        }
        return copy(library);
    }

    private static PrivateCopy copy(Path library) {
        try {
            PrivateCopy copy = new PrivateCopy(Files.createTempDirectory("ziping"));
            for (String suffix : FILES) {
                Path from = library.resolveSibling(library.getFileName() + suffix);
                if (Files.exists(from)) {
                    Files.copy(from, copy.file().resolveSibling(copy.file().getFileName() + suffix));
                }
            }
            return copy;
        } catch (IOException e) {
            throw new StoreException(MESSAGES.text("failure.cannotOpen", library, String.valueOf(e.getMessage())), e);
        }
    }

    Path file() {
        return folder.resolve("copy.ziping");
    }

    @Override
    public void close() {
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
