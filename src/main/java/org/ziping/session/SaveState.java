package org.ziping.session;

import java.time.Instant;
import java.util.Optional;

/** Whether what is on the screen is on the disk. */
public sealed interface SaveState {

    /** Everything is committed; {@code at} is the last commit of this session, if there was one. */
    record Saved(Optional<Instant> at) implements SaveState {}

    /** This many edits are on their way. */
    record Saving(int pending) implements SaveState {}

    /** This many edits could not be written and are kept in memory; the sentence says why. */
    record Failed(String sentence, int pending) implements SaveState {}
}
