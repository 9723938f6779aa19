package org.ziping.report;

/** Room left blank, in mm. */
public record Space(int mm) implements Piece {}
