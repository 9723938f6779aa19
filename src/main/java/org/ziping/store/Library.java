package org.ziping.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ziping.base.Messages;
import org.ziping.model.EvaluationId;

/**
 * An open library file. Reading waits for what was submitted before; writing returns at once and is
 * acknowledged to the {@link SaveListener} after its commit. All failures are {@link StoreException}s.
 */
public final class Library implements AutoCloseable {

    private static final Messages MESSAGES = Messages.of(Library.class);

    private final Path file;
    private final Optional<InstanceLock> lock;
    private final Optional<PrivateCopy> copy;
    private final Sql sql;
    private final StoreThread thread;

    private Library(Path file, Optional<InstanceLock> lock, Optional<PrivateCopy> copy, Schema schema) {
        this.file = file;
        this.lock = lock;
        this.copy = copy;
        this.sql = LibraryFile.open(copy.map(PrivateCopy::file).orElse(file), schema);
        thread = new StoreThread(file, new LibraryWriter(sql)::write);
    }

    /** Opens a library, made if there is none; refuses what is no library, newer, or open elsewhere. */
    public static Library open(Path file, OpenMode mode) {
        return open(file, mode, Schema.current());
    }

    static Library open(Path file, OpenMode mode, Schema schema) {
        LibraryFile.refuseForeign(file);
        if (mode == OpenMode.READ_ONLY) {
            PrivateCopy copy = PrivateCopy.of(file);
            try {
                return new Library(file, Optional.empty(), Optional.of(copy), schema);
            } catch (RuntimeException e) {
                copy.close();
                throw e;
            }
        }
        InstanceLock lock = InstanceLock.take(file);
        try {
            return new Library(file, Optional.of(lock), Optional.empty(), schema);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Where the library lies. */
    public Path file() {
        return file;
    }

    /** Whether nothing may be written. */
    public boolean readOnly() {
        return copy.isPresent();
    }

    /** Everything in it, each evaluation checked. */
    public LibraryContent load() {
        return thread.call(new LibraryReader(sql)::content);
    }

    /** The edits of one evaluation, oldest first. */
    public List<JournalEntry> journal(EvaluationId id) {
        return thread.call(() -> new Journal(sql).edits(id));
    }

    /** The named states of one evaluation, oldest first. */
    public List<StoredVersion> versions(EvaluationId id) {
        return thread.call(() -> new Versions(sql).of(id));
    }

    /** The contents of evidence files that were copied into it. */
    public EvidenceContents evidence() {
        return new EvidenceContents(sql, thread);
    }

    /** Who is told about commits and failures. */
    public void listen(SaveListener listener) {
        thread.listen(listener);
    }

    /** Queues a write. */
    public void write(Write write) {
        if (readOnly()) {
            throw new StoreException(MESSAGES.text("readOnly", file));
        }
        thread.submit(write);
    }

    /** Tries again what could not be written. */
    public void retry() {
        thread.retry();
    }

    /** Waits until every write queued so far was tried. */
    public void await() {
        thread.call(thread::pending);
    }

    /** How many writes are not committed yet. */
    public int pending() {
        return thread.pending();
    }

    /** Writes a backup, replacing a file of that name. */
    public void backup(Path target) {
        if (target.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
            throw new StoreException(MESSAGES.text("backup.self", target));
        }
        thread.call(() -> {
            Backups.write(sql, target);
            return target;
        });
    }

    /** Checks the whole file. */
    public VerifyReport verify() {
        return thread.call(new Verifier(sql)::verify);
    }

    /** Waits for all writes; refuses, and stays open, when some cannot be written. */
    @Override
    public void close() {
        if (thread.pending() > 0) {
            thread.retry();
        }
        int unsaved = thread.call(thread::pending);
        if (unsaved > 0) {
            throw new StoreException(MESSAGES.text("unsaved", unsaved, file));
        }
        abandon();
    }

    /** Closes whatever could not be written. */
    public void abandon() {
        try {
            thread.call(() -> {
                sql.close();
                return true;
            });
        } finally {
            thread.shutdown();
            lock.ifPresent(InstanceLock::close);
            copy.ifPresent(PrivateCopy::close);
        }
    }
}
