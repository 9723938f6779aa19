package org.ziping.check;

import java.util.stream.Stream;

/** One check: looks at an evaluation and says what it found, or nothing. */
public interface Check {

    /** The stable id, such as {@code weights-total}. */
    String id();

    /** What it found, in reading order. */
    Stream<Finding> look(Subject subject);
}
