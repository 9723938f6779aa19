package org.ziping.importer.plan;

/**
 * Something the user should know about a cell that was taken over, such as a score shared by several rows.
 *
 * @param place where it stands
 * @param message the sentence for the user
 */
public record Remark(SourcePlace place, String message) {}
