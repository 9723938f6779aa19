package org.ziping.value;

/**
 * The direction of an indicator and how it was found.
 *
 * @param inferred false when a sign was written with the target or in the indicator's name
 */
public record DirectionReading(Direction direction, boolean inferred) {}
