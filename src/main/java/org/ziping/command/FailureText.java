package org.ziping.command;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ziping.base.Messages;
import org.ziping.exporter.ExportException;
import org.ziping.session.EvidenceException;
import org.ziping.store.StoreException;

/** The sentence for a failure that reached the command line; what the program did not foresee is logged. */
final class FailureText {

    private static final Logger LOG = LoggerFactory.getLogger(FailureText.class);
    private static final Messages MESSAGES = Messages.of(FailureText.class);

    private FailureText() {}

    static String of(Throwable failure) {
        Throwable cause = failure instanceof UncheckedIOException wrapped ? wrapped.getCause() : failure;
        if (cause instanceof NoSuchFileException missing) {
            return MESSAGES.text("failure.noFile", missing.getFile());
        }
        if (cause instanceof AccessDeniedException denied) {
            return MESSAGES.text("failure.denied", denied.getFile());
        }
        if (cause instanceof FileSystemException file) {
            return MESSAGES.text("failure.file", file.getFile());
        }
        if (cause instanceof NoSuchEvaluation) {
            return MESSAGES.text("failure.noEvaluation", String.valueOf(cause.getMessage()));
        }
        if (cause instanceof StoreException || cause instanceof ExportException || cause instanceof EvidenceException) {
            return String.valueOf(cause.getMessage());
        }
        LOG.error("command failed", failure);
        return MESSAGES.text("failure.unforeseen", String.valueOf(failure.getMessage()));
    }
}
