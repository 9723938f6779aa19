package org.ziping.command;

import java.io.Serial;

/** The library has no evaluation under the number given. */
final class NoSuchEvaluation extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    NoSuchEvaluation(String id) {
        super(id);
    }
}
