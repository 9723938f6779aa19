package org.ziping.batch;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names for files that every system takes, Windows too, none given twice whatever their case. Names begin
 * with a number, so none is one of those that Windows keeps for devices.
 */
final class FileNames {

    private static final int LONGEST_PART = 60;

    private final Set<String> given = new HashSet<>();

    /** The name made of these parts; blank ones are left out. */
    String next(String... parts) {
        String name = Stream.of(parts)
                .map(FileNames::legal)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
        String free = name;
        for (int i = 2; !given.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + " (" + i + ")";
        }
        return free;
    }

    /** What no system takes becomes a space; no space or dot is left at either end. */
    private static String legal(String part) {
        String plain = part.replaceAll("[\\\\/:*?\"<>|\\s\\p{C}]+", " ");
        int end = plain.codePointCount(0, plain.length()) > LONGEST_PART
                ? plain.offsetByCodePoints(0, LONGEST_PART)
                : plain.length();
        return plain.substring(0, end).replaceAll("^[ .]+|[ .]+$", "");
    }
}
