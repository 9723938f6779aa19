package org.ziping.importer.grid;

/**
 * One paragraph of a text document.
 *
 * @param place where it stands, for people
 * @param text its text, without surrounding space
 * @param level outline level 1 to 9 of a heading, 0 for body text
 */
public record TextLine(String place, String text, int level) implements Block {}
