package org.ziping.report;

/** The place of the table of contents: every heading of the document with its page, under a title. */
public record Contents(String title) implements Piece {}
