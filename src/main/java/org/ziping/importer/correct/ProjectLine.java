package org.ziping.importer.correct;

/**
 * A line about one project of a file.
 *
 * @param start the first cell that was understood of the project
 * @param field which line
 */
public record ProjectLine(CellAt start, ProjectField field) {}
