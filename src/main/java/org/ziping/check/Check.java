package org.ziping.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks at an evaluation under one aspect and says what it found, or nothing. Never changes it. */
public interface Check {

    /** The stable ids its findings can carry, such as {@code weights-total}. */
    List<String> ids();

    /** What it found, in reading order. */
    Stream<Finding> look(Subject subject);

    /** A check whose findings all carry one id. */
    static Check of(String id, Function<Subject, Stream<Finding>> look) {
        return of(List.of(id), look);
    }

    /**
     * A check that weighs several possible findings for one cause against each other, so that only the
     * weightiest is reported.
     */
    static Check of(List<String> ids, Function<Subject, Stream<Finding>> look) {
        return new Check() {
            @Override
            public List<String> ids() {
                return ids;
            }

            @Override
            public Stream<Finding> look(Subject subject) {
                return look.apply(subject);
            }
        };
    }
}
