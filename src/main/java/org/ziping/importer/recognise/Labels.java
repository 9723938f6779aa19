package org.ziping.importer.recognise;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Brings printed labels into one shape so that they can be compared: no spaces, half width, no brackets. */
final class Labels {

    /** Longer texts are never labels. */
    static final int LONGEST = 40;

    private static final char FULL_WIDTH_FIRST = '\uff01';
    private static final char FULL_WIDTH_LAST = '\uff5e';
    private static final int FULL_WIDTH_SHIFT = 0xfee0;

    private static final Pattern OTHER_BRACKETS = Pattern.compile("[\\[【{〔]");
    private static final Pattern BRACKETED = Pattern.compile("[(\\[【{〔][^()\\[\\]【】{}〔〕]*[)\\]】}〕]");
    private static final Pattern UNCLOSED = Pattern.compile("[(\\[【].*$");
    private static final Pattern YEAR = Pattern.compile("^20[0-9]{2}(年度|年)?(?=.)");
    private static final Pattern NUMBER = Pattern.compile("^([0-9]+|[一二三四五六七八九十]+)[、.．]");
    private static final Pattern STARS = Pattern.compile("^[*★☆#●◆]+");
    private static final Pattern TAIL = Pattern.compile("[:;,.、。=+\\-*/×%0-9a-z]+$");
    private static final Pattern AMONG = Pattern.compile("^(其中)[:,]?(?=.)");

    private Labels() {}

    /** The text without any white space, full-width letters, digits and punctuation made half-width. */
    static String squeeze(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
                result.append((char) (c - FULL_WIDTH_SHIFT));
            } else if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\u3000' && c != '\u200b') {
                result.append(c);
            }
        }
        return result.toString();
    }

    /** Label and value of a text that holds both, 全年预算：150万元; empty for a label alone. */
    static Optional<String[]> labelled(String text) {
        String squeezed = squeeze(text);
        int colon = squeezed.indexOf(':');
        boolean both = colon > 0 && colon <= LONGEST && colon + 1 < squeezed.length();
        return both
                ? Optional.of(new String[] {squeezed.substring(0, colon), squeezed.substring(colon + 1)})
                : Optional.empty();
    }

    /** The comparable core of a label: 全年预算数（A） becomes 全年预算数, 其中：省级 becomes 省级. */
    static String core(String text) {
        String squeezed = squeeze(text).toLowerCase(Locale.ROOT);
        if (squeezed.length() > LONGEST * 2) {
            return "";
        }
        String bare = squeezed;
        if (squeezed.indexOf('(') >= 0 || OTHER_BRACKETS.matcher(squeezed).find()) {
            for (String before = ""; !before.equals(bare); ) {
                before = bare;
                bare = BRACKETED.matcher(bare).replaceAll("");
            }
            bare = UNCLOSED.matcher(bare).replaceFirst("");
        }
        bare = YEAR.matcher(bare).replaceFirst("");
        bare = NUMBER.matcher(bare).replaceFirst("");
        bare = STARS.matcher(bare).replaceFirst("");
        bare = TAIL.matcher(bare).replaceFirst("");
        String trimmed = AMONG.matcher(bare).replaceFirst("");
        return trimmed.length() > LONGEST ? "" : trimmed;
    }
}
