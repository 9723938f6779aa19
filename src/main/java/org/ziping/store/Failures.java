package org.ziping.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.ziping.base.Messages;

/** Turns what SQLite says into a sentence for the user. */
final class Failures {

    private static final Messages MESSAGES = Messages.of(Failures.class);

    private Failures() {}

    static StoreException of(Exception failure, Path file) {
        if (failure instanceof StoreException known) {
            return known;
        }
        return new StoreException(MESSAGES.text(key(failure), file, detail(failure)), failure);
    }

    private static String key(Exception failure) {
        if (!(failure instanceof SQLiteException sqlite)) {
            return "failure.other";
        }
        SQLiteErrorCode code = sqlite.getResultCode();
        int primary = code.code & 0xff;
        return switch (primary) {
            case 5, 6 -> "failure.busy";
            case 8 -> "failure.readOnly";
            case 10 -> "failure.io";
            case 11 -> "failure.corrupt";
            case 13 -> "failure.full";
            case 14 -> "failure.cannotOpen";
            case 26 -> "failure.notLibrary";
            default -> "failure.other";
        };
    }

    private static String detail(Exception failure) {
        String message = failure.getMessage();
        String kind =
                failure instanceof SQLException ? "SQLite" : failure.getClass().getSimpleName();
        return message == null ? kind : kind + ": " + message;
    }
}
