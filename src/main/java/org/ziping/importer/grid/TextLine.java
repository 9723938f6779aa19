package org.ziping.importer.grid;

/**
 * One paragraph of a text document.
 *
 * @param place where it stands, for people
 * @param text its text, without surrounding space
 * @param level outline level 1 to 9 of a heading, 0 for body text, {@link #NOTE} for a note below or behind the text
 */
public record TextLine(String place, String text, int level) implements Block {

    /** The level of footnotes and endnotes, which belong to no place in the reading order. */
    public static final int NOTE = -1;

    /** Whether it is a footnote or an endnote. */
    public boolean note() {
        return level == NOTE;
    }
}
