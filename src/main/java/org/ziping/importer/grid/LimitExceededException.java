package org.ziping.importer.grid;

/** Thrown inside a reader when a limit of {@link ReadLimits} is passed; never leaves this room. */
final class LimitExceededException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LimitExceededException(String what) {
        super(what);
    }
}
