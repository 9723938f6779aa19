package org.ziping.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Optional;
import org.ziping.base.Messages;

/** Copies of a library that are whole or not there: written beside the target, synced, then moved. */
public final class Backups {

    private static final Messages MESSAGES = Messages.of(Backups.class);
    private static final String KEPT = ".before-restore";

    private Backups() {}

    /** Keeps the file as it is before a schema step, beside it. */
    static void beforeMigration(Sql sql, Path file, int version) throws SQLException {
        write(sql, file.resolveSibling(file.getFileName() + ".v" + version + ".bak"));
    }

    /** Writes all that is committed to {@code target}, replacing a file there. */
    static void write(Sql sql, Path target) throws SQLException {
        Path part = part(target);
        try {
            Files.deleteIfExists(part);
            sql.copyInto(part.toAbsolutePath().toString());
            moveInto(part, target);
        } catch (IOException e) {
            throw new StoreException(MESSAGES.text("backup.failed", target, String.valueOf(e.getMessage())), e);
        }
    }

    /**
     * What putting a backup back came to.
     *
     * @param report what is wrong with the backup
     * @param kept where the library that was there lies now
     */
    public record Restored(VerifyReport report, Optional<Path> kept) {}

    /**
     * Puts a backup in the place of a library that nobody has open, and keeps what was there beside it
     * under a name nobody uses yet. Refuses a file that is no library.
     */
    public static Restored restore(Path backup, Path library) {
        VerifyReport report;
        try (Library source = Library.open(backup, OpenMode.READ_ONLY)) {
            report = source.verify();
        }
        Path part = part(library);
        Optional<Path> kept = Files.exists(library) ? Optional.of(freeName(library)) : Optional.empty();
        try (InstanceLock lock = InstanceLock.take(library)) {
            Files.copy(backup, part, StandardCopyOption.REPLACE_EXISTING);
            if (kept.isPresent()) {
                setAside(library, kept.get());
            }
            moveInto(part, library);
        } catch (IOException e) {
            throw new StoreException(
                    MESSAGES.text("restore.failed", backup, library, String.valueOf(e.getMessage())), e);
        }
        return new Restored(report, kept);
    }

    private static Path freeName(Path library) {
        Path kept = library.resolveSibling(library.getFileName() + KEPT);
        for (int i = 2; Files.exists(kept); i++) {
            kept = library.resolveSibling(library.getFileName() + KEPT + "-" + i);
        }
        return kept;
    }

    private static void setAside(Path library, Path kept) throws IOException {
        for (String suffix : new String[] {"", "-wal", "-journal"}) {
            Path from = library.resolveSibling(library.getFileName() + suffix);
            if (Files.exists(from)) {
                Files.move(from, kept.resolveSibling(kept.getFileName() + suffix));
            }
        }
        Files.deleteIfExists(library.resolveSibling(library.getFileName() + "-shm"));
    }

    private static Path part(Path target) {
        return target.toAbsolutePath().resolveSibling(target.getFileName() + ".part");
    }

    private static void moveInto(Path part, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
