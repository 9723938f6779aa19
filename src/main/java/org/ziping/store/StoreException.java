package org.ziping.store;

/** The library could not be opened, read or written. The message is a sentence for the user. */
public class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A failure with the sentence to show. */
    public StoreException(String sentence) {
        super(sentence);
    }

    /** A failure with the sentence to show and what was behind it. */
    public StoreException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
