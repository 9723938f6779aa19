package org.ziping.base;

import java.util.Locale;
import java.util.Set;

/** Names that every system takes for a file or a folder. */
public final class FileNames {

    private static final Set<String> RESERVED = Set.of("CON", "PRN", "AUX", "NUL");
    private static final String DEVICES = "(COM|LPT)[0-9]";

    private FileNames() {}

    /** {@code text} with what Windows refuses replaced, cut at {@code longest} characters; never blank. */
    public static String legal(String text, int longest) {
        String name = OneLine.of(text.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_"), longest)
                .replaceAll("[. ]+$", "");
        String stem = name.replaceAll("\\..*", "").toUpperCase(Locale.ROOT);
        return name.isEmpty() || RESERVED.contains(stem) || stem.matches(DEVICES) ? "_" + name : name;
    }
}
