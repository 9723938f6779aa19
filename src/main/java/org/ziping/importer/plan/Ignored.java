package org.ziping.importer.plan;

/**
 * Something in the file that was not taken over.
 *
 * @param place where it stands
 * @param text the beginning of what stands there
 * @param reason why it was left out, for the user
 */
public record Ignored(SourcePlace place, String text, String reason) {}
