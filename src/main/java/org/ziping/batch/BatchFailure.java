package org.ziping.batch;

/**
 * An evaluation that could not be written.
 *
 * @param name what a person calls it
 * @param sentence why, and what to do
 */
public record BatchFailure(String name, String sentence) {}
