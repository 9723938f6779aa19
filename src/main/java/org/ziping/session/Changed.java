package org.ziping.session;

/**
 * An evaluation is not what it was on the screen.
 *
 * @param before what was shown last, provisional or not
 * @param provisional whether the officer is still typing and nothing is stored
 * @param what the description of the edit that was made, undone or redone
 */
public record Changed(Assessment before, Assessment after, boolean provisional, String what) {}
