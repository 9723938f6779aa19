package org.ziping.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.sqlite.NativeLibraryNotFoundException;
import org.ziping.base.Messages;

/**
 * Opens the SQLite file with the settings that make a commit durable: a write-ahead log synced at
 * every commit, or a rollback journal where the file lies on a share or a stick.
 */
final class LibraryFile {

    private static final Messages MESSAGES = Messages.of(LibraryFile.class);
    private static final String MAGIC = "SQLite format 3\0";
    private static final List<String> NO_WAL =
            List.of("nfs", "cifs", "smb", "9p", "sshfs", "davfs", "vfat", "exfat", "msdos", "fat");

    private LibraryFile() {}

    /** A connection to a file that is a library, or was just made one. The caller holds the lock. */
    static Sql open(Path file, Schema schema) {
        refuseForeign(file);
        try {
            Sql sql = new Sql(DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath()));
            try {
                configure(sql, file, schema);
                return sql;
            } catch (SQLException | RuntimeException e) {
                closeAfter(sql, e);
                throw e;
            }
        } catch (SQLException e) {
            throw driverMissing(e) ? new StoreException(MESSAGES.text("driver", temporary()), e) : Failures.of(e, file);
        } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
            throw new StoreException(MESSAGES.text("driver", temporary()), e);
        }
    }

    private static void configure(Sql sql, Path file, Schema schema) throws SQLException {
        sql.pragma("PRAGMA locking_mode = EXCLUSIVE");
        sql.execute("PRAGMA busy_timeout = 2000");
        schema.accept(sql, file);
        makeDurable(sql, onShareOrStick(file));
        sql.execute("PRAGMA foreign_keys = ON");
        schema.bringUpToDate(sql, version -> Backups.beforeMigration(sql, file, version));
    }

    /** A commit is on the disk before it is acknowledged, whichever kind of journal the place allows. */
    static void makeDurable(Sql sql, boolean shareOrStick) throws SQLException {
        boolean logged =
                !shareOrStick && sql.pragma("PRAGMA journal_mode = WAL").equals("wal");
        if (!logged) {
            sql.pragma("PRAGMA journal_mode = DELETE");
        }
        sql.execute("PRAGMA synchronous = " + (logged ? "FULL" : "EXTRA"));
    }

    /** A file with other content is refused before SQLite touches it. */
    static void refuseForeign(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            if (Files.exists(file) && Files.size(file) > 0 && !startsLikeSqlite(file)) {
                throw new StoreException(MESSAGES.text("notLibrary", file));
            }
        } catch (IOException e) {
            throw new StoreException(MESSAGES.text("failure.cannotOpen", file, String.valueOf(e.getMessage())), e);
        }
    }

    private static boolean startsLikeSqlite(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(MAGIC.length());
            return new String(head, StandardCharsets.ISO_8859_1).equals(MAGIC);
        }
    }

    private static boolean onShareOrStick(Path file) {
        if (file.toAbsolutePath().toString().startsWith("\\\\")) {
            return true;
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            FileStore store = Files.getFileStore(folder == null ? file : folder);
            String type = store.type().toLowerCase(Locale.ROOT);
            return NO_WAL.stream().anyMatch(type::contains);
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean driverMissing(SQLException e) {
        return e.getCause() instanceof NativeLibraryNotFoundException || e.getCause() instanceof LinkageError;
    }

    private static String temporary() {
        return System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir", "?"));
    }

    private static void closeAfter(Sql sql, Exception cause) {
        try {
            sql.close();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
