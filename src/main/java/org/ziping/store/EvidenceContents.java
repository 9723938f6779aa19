package org.ziping.store;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The contents of evidence files copied into the library, each known by its SHA-256 and kept once. Parts
 * are written and read one at a time, so that edits of the officer are saved in between. May be used
 * from any thread; every failure is a {@link StoreException}.
 */
public final class EvidenceContents {

    /** How many bytes a part holds at most. */
    public static final int PART = 4 << 20;

    private final Sql sql;
    private final StoreThread thread;

    EvidenceContents(Sql sql, StoreThread thread) {
        this.sql = sql;
        this.thread = thread;
    }

    /** Whether a content is there as a whole. */
    public boolean holds(String sha256) {
        return thread.call(() -> parts(sql, sha256).isPresent());
    }

    /** Keeps one part, in the order from 0; a part of an attempt that was given up is replaced. */
    public void keep(String sha256, int number, byte[] part) {
        thread.call(() -> {
            sql.transaction(() -> sql.update(
                    "INSERT INTO evidence_part (sha256, number, content) VALUES (?, ?, ?)"
                            + " ON CONFLICT DO UPDATE SET content = excluded.content",
                    sha256,
                    number,
                    part));
            return true;
        });
    }

    /** Says that all parts are there. */
    public void finish(String sha256, long size, int parts) {
        thread.call(() -> {
            sql.transaction(() -> {
                sql.update("DELETE FROM evidence_part WHERE sha256 = ? AND number >= ?", sha256, parts);
                sql.update(
                        "INSERT OR REPLACE INTO evidence_file (sha256, size, parts) VALUES (?, ?, ?)",
                        sha256,
                        size,
                        parts);
            });
            return true;
        });
    }

    /** Writes a content to {@code out}; answers whether it is there and still has its hash. */
    public boolean copy(String sha256, OutputStream out) throws IOException {
        int parts = thread.call(() -> parts(sql, sha256)).orElse(-1);
        MessageDigest digest = sha256();
        for (int number = 0; number < parts; number++) {
            int wanted = number;
            Optional<byte[]> part = thread.call(() -> part(sql, sha256, wanted));
            if (part.isEmpty()) {
                return false;
            }
            digest.update(part.get());
            out.write(part.get());
        }
        return parts >= 0 && HexFormat.of().formatHex(digest.digest()).equals(sha256);
    }

    /** The hashes whose content is not what it was, read part by part on the store's own thread. */
    static List<String> damaged(Sql sql) throws SQLException {
        List<String> all = sql.query("SELECT sha256 FROM evidence_file ORDER BY sha256", row -> row.getString(1));
        List<String> damaged = new ArrayList<>();
        for (String sha256 : all) {
            MessageDigest digest = sha256();
            for (int number = 0; number < parts(sql, sha256).orElse(0); number++) {
                part(sql, sha256, number).ifPresent(digest::update);
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
                damaged.add(sha256);
            }
        }
        return damaged;
    }

    private static Optional<Integer> parts(Sql sql, String sha256) throws SQLException {
        return sql.first("SELECT parts FROM evidence_file WHERE sha256 = ?", row -> row.getInt(1), sha256);
    }

    private static Optional<byte[]> part(Sql sql, String sha256, int number) throws SQLException {
        return sql.first(
                "SELECT content FROM evidence_part WHERE sha256 = ? AND number = ?",
                row -> row.getBytes(1),
                sha256,
                number);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
