package org.ziping.report;

/** Text in one style; line breaks in it begin new paragraphs of the same style. */
public record Paragraph(String text, TextStyle style) implements Piece {}
