package org.ziping.desktop.support;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A fiscal year as people type it: 2021, ２０２１, 2021年, 2021年度. */
public final class YearText {

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)\\s*\\D{0,2}");

    private YearText() {}

    /** The year, or nothing when the text is no year. */
    public static Optional<Integer> read(String text) {
        Matcher matcher =
                YEAR.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }
}
