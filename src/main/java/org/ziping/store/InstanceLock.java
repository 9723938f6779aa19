package org.ziping.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.ziping.base.Messages;

/**
 * Keeps a second program off a library: a locked file beside it, which the system unlocks when the
 * program ends, however it ends. What stands in it only tells people who holds the lock.
 */
final class InstanceLock implements AutoCloseable {

    private static final Messages MESSAGES = Messages.of(InstanceLock.class);

    private final Path file;
    private final FileChannel channel;

    private InstanceLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock of a library or refuses at once. */
    static InstanceLock take(Path library) {
        Path file = library.resolveSibling(library.getFileName() + ".lock");
        FileChannel channel = open(file, library);
        try {
            if (lock(channel) == null) {
                throw new LibraryInUseException(MESSAGES.text("inUse", library, holder(channel)));
            }
            byte[] who = (System.getProperty("user.name", "?") + " "
                            + ProcessHandle.current().pid())
                    .getBytes(StandardCharsets.UTF_8);
            channel.truncate(0).write(ByteBuffer.wrap(who), 0);
            return new InstanceLock(file, channel);
        } catch (IOException | StoreException e) {
            closeAfter(channel, e);
            throw e instanceof StoreException refused
                    ? refused
                    : new StoreException(MESSAGES.text("noLock", library, String.valueOf(e.getMessage())), e);
        }
    }

    private static FileChannel open(Path file, Path library) {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new StoreException(MESSAGES.text("noLock", library, String.valueOf(e.getMessage())), e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(Long.MAX_VALUE - 1, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer who = ByteBuffer.allocate(200);
        int read = channel.read(who, 0);
        return read <= 0 ? "?" : new String(who.array(), 0, read, StandardCharsets.UTF_8);
    }

    private static void closeAfter(FileChannel channel, Exception cause) {
        try {
            channel.close();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** Removes the file while it is still locked, then lets go. */
    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StoreException(MESSAGES.text("noLock", file, String.valueOf(e.getMessage())), e);
        }
    }
}
