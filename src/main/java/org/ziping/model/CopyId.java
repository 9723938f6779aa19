package org.ziping.model;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids of copies: the id of what was copied and a number, {@code sichuan-1}, so that a copy is known by its origin. */
public final class CopyId {

    private static final Pattern NUMBERED = Pattern.compile("(.+)-\\d+");

    private CopyId() {}

    /** The id for the next copy of {@code origin}, one that is not taken. */
    public static String free(String origin, Predicate<String> taken) {
        int number = 1;
        while (taken.test(origin + "-" + number)) {
            number++;
        }
        return origin + "-" + number;
    }

    /** The id of what this one is numbered as a copy of. */
    public static Optional<String> origin(String id) {
        Matcher numbered = NUMBERED.matcher(id);
        return numbered.matches() ? Optional.of(numbered.group(1)) : Optional.empty();
    }
}
