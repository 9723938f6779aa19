package org.ziping.batch;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.base.FileNames;

/** Names for the files of one folder, none given twice whatever their case. */
final class UniqueNames {

    private static final int LONGEST_PART = 60;

    private final Set<String> given = new HashSet<>();

    /** The name made of these parts; blank ones are left out. */
    String next(String... parts) {
        String name = Stream.of(parts)
                .map(part -> FileNames.legal(part, LONGEST_PART))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
        String free = name;
        for (int i = 2; !given.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + " (" + i + ")";
        }
        return free;
    }
}
