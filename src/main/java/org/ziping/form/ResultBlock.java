package org.ziping.form;

/**
 * The sentence with the result; {total} and {grade} are replaced. {@code open} is printed while a line
 * has no score, so that no total is guessed.
 */
public record ResultBlock(String text, String open) implements Block {

    /** Refuses a result without both sentences. */
    public ResultBlock {
        Demand.text("text", text);
        Demand.text("open", open);
    }
}
