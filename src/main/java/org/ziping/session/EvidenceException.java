package org.ziping.session;

/** Says in a sentence why an evidence file was not taken, found or written, and that nothing was changed. */
public final class EvidenceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EvidenceException(String sentence) {
        super(sentence);
    }

    EvidenceException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
