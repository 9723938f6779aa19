package org.ziping.base;

import java.util.Locale;
import java.util.Set;

/** Names that every system takes for a file or a folder, Windows too. */
public final class FileNames {

    private static final Set<String> RESERVED = Set.of("CON", "PRN", "AUX", "NUL");
    private static final String DEVICES = "(COM|LPT)[0-9]";
    private static final String ENDS = "^[ .]+|[ .]+$";

    private FileNames() {}

    /**
     * {@code text} with a space for what no system takes, cut between characters at {@code longest} of
     * them; blank where nothing of it can be kept.
     */
    public static String legal(String text, int longest) {
        String plain = text.replaceAll("[\\\\/:*?\"<>|\\s\\p{C}]+", " ").replaceAll(ENDS, "");
        int end = plain.codePointCount(0, plain.length()) > longest
                ? plain.offsetByCodePoints(0, longest)
                : plain.length();
        String name = plain.substring(0, end).replaceAll(ENDS, "");
        String stem = name.replaceAll("\\..*", "").toUpperCase(Locale.ROOT);
        return RESERVED.contains(stem) || stem.matches(DEVICES) ? "_" + name : name;
    }
}
