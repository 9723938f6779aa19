package org.ziping.importer.recognise;

import java.util.Locale;

/** Brings printed labels into one shape so that they can be compared: no spaces, half width, no brackets. */
final class Labels {

    /** Longer texts are never labels. */
    static final int LONGEST = 40;

    private static final char FULL_WIDTH_FIRST = '\uff01';
    private static final char FULL_WIDTH_LAST = '\uff5e';
    private static final int FULL_WIDTH_SHIFT = 0xfee0;

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

    /** The comparable core of a label: 全年预算数（A） becomes 全年预算数, 其中：省级 becomes 省级. */
    static String core(String text) {
        String squeezed = squeeze(text).toLowerCase(Locale.ROOT);
        if (squeezed.length() > LONGEST * 2) {
            return "";
        }
        String bare = squeezed;
        for (String before = ""; !before.equals(bare); ) {
            before = bare;
            bare = bare.replaceAll("[(\\[【{〔][^()\\[\\]【】{}〔〕]*[)\\]】}〕]", "");
        }
        bare = bare.replaceAll("[(\\[【].*$", "")
                .replaceFirst("^20[0-9]{2}(年度|年)?(?=.)", "")
                .replaceFirst("^([0-9]+|[一二三四五六七八九十]+)[、.．]", "")
                .replaceFirst("^[*★☆#●◆]+", "");
        String trimmed = bare.replaceAll("[:;,.、。=+\\-*/×%0-9a-z]+$", "").replaceFirst("^(其中)[:,]?(?=.)", "");
        return trimmed.length() > LONGEST ? "" : trimmed;
    }
}
