package org.ziping.importer.grid;

import java.io.IOException;
import java.util.Objects;
import org.ziping.base.Messages;

/** A file that cannot be read; the message is a plain sentence naming the file and what to do. */
public final class UnreadableFileException extends IOException {

    private static final long serialVersionUID = 1L;
    private static final Messages MESSAGES = Messages.of(UnreadableFileException.class);

    private final Reason reason;

    /** Why, for the file called {@code name}; {@code cause} stays for the log. */
    public UnreadableFileException(Reason reason, String name, Throwable cause) {
        super(sentence(reason, name), cause);
        this.reason = reason;
    }

    /** Why, for the file called {@code name}. */
    public UnreadableFileException(Reason reason, String name) {
        super(sentence(reason, name));
        this.reason = reason;
    }

    /** The plain sentence for the user. */
    public String sentence() {
        return Objects.requireNonNull(getMessage());
    }

    /** The kind of failure. */
    public Reason reason() {
        return reason;
    }

    /** The kinds of failure a person can do something about. */
    public enum Reason {
        /** No such file. */
        MISSING,
        /** The file cannot be opened: rights, a lock, a lost drive. */
        NO_ACCESS,
        /** Zero bytes. */
        EMPTY,
        /** Cut off, as by an interrupted copy. */
        TRUNCATED,
        /** The end is there but the inside is damaged. */
        DAMAGED,
        /** Protected by a password. */
        ENCRYPTED,
        /** Larger than any form, or built to fill the memory. */
        TOO_LARGE,
        /** A PDF. */
        PDF,
        /** A web page without anything to read, or an archive of one. */
        WEB_PAGE,
        /** Plain text without columns. */
        PLAIN_TEXT,
        /** Rich text (RTF), also when its name ends in .doc. */
        RICH_TEXT,
        /** An office file of another kind: slides, OpenDocument, very old Excel. */
        OTHER_OFFICE,
        /** Not an office file at all. */
        WRONG_TYPE
    }

    private static String sentence(Reason reason, String name) {
        return switch (reason) {
            case MISSING -> MESSAGES.text("unreadable.missing", name);
            case NO_ACCESS -> MESSAGES.text("unreadable.no-access", name);
            case EMPTY -> MESSAGES.text("unreadable.empty", name);
            case TRUNCATED -> MESSAGES.text("unreadable.truncated", name);
            case DAMAGED -> MESSAGES.text("unreadable.damaged", name);
            case ENCRYPTED -> MESSAGES.text("unreadable.encrypted", name);
            case TOO_LARGE -> MESSAGES.text("unreadable.too-large", name);
            case PDF -> MESSAGES.text("unreadable.pdf", name);
            case WEB_PAGE -> MESSAGES.text("unreadable.web-page", name);
            case PLAIN_TEXT -> MESSAGES.text("unreadable.plain-text", name);
            case RICH_TEXT -> MESSAGES.text("unreadable.rich-text", name);
            case OTHER_OFFICE -> MESSAGES.text("unreadable.other-office", name);
            case WRONG_TYPE -> MESSAGES.text("unreadable.wrong-type", name);
        };
    }
}
