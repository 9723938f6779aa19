package org.ziping.exporter;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** The names of the sheets of a workbook: what Excel allows, each only once, in upper or lower case. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    /** A name like the wanted one, cut and numbered where it must be. */
    String next(String wanted) {
        String safe = WorkbookUtil.createSafeSheetName(SheetText.of(wanted).strip());
        String name = cut(safe, LONGEST);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String suffix = String.valueOf(number);
            name = cut(safe, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    /** Never through the middle of a character. */
    private static String cut(String name, int length) {
        int end = Math.min(name.length(), length);
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end);
    }
}
