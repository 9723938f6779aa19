package org.ziping.compare;

import java.util.Optional;

/**
 * One line of a comparison.
 *
 * @param topic what part of the evaluation it belongs to
 * @param subject the thing compared, such as an indicator's name
 * @param field which of its figures or texts, empty when the thing has only one
 * @param left as written on the left, absent when it is not there
 * @param right as written on the right, absent when it is not there
 */
public record Difference(Topic topic, String subject, String field, Optional<String> left, Optional<String> right) {

    /** The parts of an evaluation in the order they are compared. */
    public enum Topic {
        RESULT,
        HEADER,
        BUDGET,
        INDICATOR,
        NARRATIVE
    }

    /** Whether both sides say something else. */
    public boolean changed() {
        return !left.equals(right);
    }
}
