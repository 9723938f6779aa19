package org.ziping.value;

/**
 * A text that says no single number or date.
 *
 * @param text the normalised text: half-width, trimmed, without inner runs of white space
 */
public record Words(String text) implements Understood {

    /** Whether both texts say the same, spelling variants of glyphs and closing marks aside. */
    public boolean sameAs(Words other) {
        return bare(text).equals(bare(other.text));
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s.。;；!！,，]+$", "").replaceAll("\\s", "");
    }
}
