package org.ziping.value;

import java.util.Optional;

/**
 * The direction of an indicator and how it was found.
 *
 * @param direction which way it is better; where it is {@link Basis#UNKNOWN} only a stand-in that nothing may be scored by
 */
public record DirectionReading(Direction direction, Basis basis) {

    /** What a direction rests on. */
    public enum Basis {
        /** A sign with the target or in the name, or the officer's choice. */
        WRITTEN,
        /** The wording of the name. */
        INFERRED,
        /** Nothing: the name can be meant either way (淘汰率). */
        UNKNOWN
    }

    /** Its sign; empty where it has to be asked. */
    public Optional<String> symbol() {
        return unknown() ? Optional.empty() : Optional.of(direction.symbol());
    }

    /** Whether nobody said it and the wording decided. */
    public boolean inferred() {
        return basis == Basis.INFERRED;
    }

    /** Whether it has to be asked. */
    public boolean unknown() {
        return basis == Basis.UNKNOWN;
    }
}
