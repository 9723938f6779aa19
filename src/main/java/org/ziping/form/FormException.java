package org.ziping.form;

/** A form file cannot be used; the message is a sentence naming the file and the key. */
public final class FormException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a sentence for people and what lies beneath it. */
    public FormException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
