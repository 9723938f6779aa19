package org.ziping.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.ziping.base.Messages;

/**
 * The numbered steps that made the tables what they are. {@code user_version} says how many of them a
 * file has seen; each further one is one transaction, with a backup of the file before it.
 */
record Schema(List<String> steps) {

    /** Marks our files among all SQLite files: "ZIPI". */
    static final int APPLICATION_ID = 0x5A495049;

    private static final Messages MESSAGES = Messages.of(Schema.class);
    private static final int SHIPPED_STEPS = 4;

    /** The schema of this program. */
    static Schema current() {
        String[] steps = new String[SHIPPED_STEPS];
        Arrays.setAll(steps, i -> resource("schema-" + (i + 1) + ".sql"));
        return new Schema(List.of(steps));
    }

    /** Makes a new file's tables, or brings an older file's up to date. */
    void bringUpToDate(Sql sql, Backup backup) throws SQLException {
        int version = version(sql);
        if (version == 0) {
            sql.transaction(() -> {
                sql.execute("PRAGMA application_id = " + APPLICATION_ID);
                migrate(sql, 0, steps.size());
            });
            return;
        }
        for (int done = version; done < steps.size(); done++) {
            backup.before(done);
            int from = done;
            sql.transaction(() -> migrate(sql, from, from + 1));
        }
    }

    /** Refuses a file that is not a library, or one that a newer program wrote. */
    void accept(Sql sql, Object file) throws SQLException {
        long id = Long.parseLong(sql.pragma("PRAGMA application_id"));
        boolean fresh = id == 0 && version(sql) == 0 && sql.number("SELECT count(*) FROM sqlite_schema") == 0;
        if (!fresh && id != APPLICATION_ID) {
            throw new StoreException(MESSAGES.text("notLibrary", file));
        }
        if (version(sql) > steps.size()) {
            throw new StoreException(MESSAGES.text("newer", file, version(sql), steps.size()));
        }
    }

    private void migrate(Sql sql, int from, int to) throws SQLException {
        for (int i = from; i < to; i++) {
            for (String statement : steps.get(i).split(";\\s*\\n", -1)) {
                if (!statement.isBlank()) {
                    sql.execute(statement);
                }
            }
        }
        sql.execute("PRAGMA user_version = " + to);
    }

    private static int version(Sql sql) throws SQLException {
        return Integer.parseInt(sql.pragma("PRAGMA user_version"));
    }

    private static String resource(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a copy of the file as it is at a version. */
    interface Backup {
        void before(int version) throws SQLException;
    }
}
