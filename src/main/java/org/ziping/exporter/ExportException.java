package org.ziping.exporter;

/** A file could not be written or printed; the message is a sentence for the user. */
public final class ExportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a sentence: which file, what is unchanged, what to do. */
    public ExportException(String sentence) {
        super(sentence);
    }

    /** The same with what lies beneath it. */
    public ExportException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
