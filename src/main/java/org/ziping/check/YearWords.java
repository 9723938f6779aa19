package org.ziping.check;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a text speaks of a year as if it were the present one. A year that is compared with, that begins
 * or ends a span, or in which a document was issued, is rightly a past one and left alone.
 */
final class YearWords {

    private static final int NEAR = 14;
    private static final int AROUND = 8;
    private static final String CUT = "…";

    private final Pattern past;
    private final Pattern present;
    private final String presentYear;

    YearWords(int past, int present) {
        this.past = written(past);
        this.present = written(present);
        this.presentYear = String.valueOf(present);
    }

    /** The first mention of the past year as the present one, with some words around; none where the present year is named too. */
    Optional<String> stale(String text) {
        if (present.matcher(text).find()) {
            return Optional.empty();
        }
        Matcher matcher = past.matcher(text);
        while (matcher.find()) {
            if (asPresent(text, matcher.start(), matcher.end())) {
                int from = text.offsetByCodePoints(
                        matcher.start(), -Math.min(AROUND, text.codePointCount(0, matcher.start())));
                int to = text.offsetByCodePoints(
                        matcher.end(), Math.min(AROUND, text.codePointCount(matcher.end(), text.length())));
                String said = text.substring(from, to).strip().replaceAll("\\s+", " ");
                return Optional.of((from > 0 ? CUT : "") + said + (to < text.length() ? CUT : ""));
            }
        }
        return Optional.empty();
    }

    /** The text with the present year in all such places. */
    String renewed(String text) {
        return past.matcher(text).replaceAll(match -> Matcher.quoteReplacement(renewed(text, match)));
    }

    private String renewed(String text, MatchResult match) {
        return asPresent(text, match.start(), match.end()) ? presentYear + match.group(1) : match.group();
    }

    private static boolean asPresent(String text, int start, int end) {
        Vocabulary words = Vocabulary.shipped();
        String before = text.substring(0, start).stripTrailing();
        String after = text.substring(end).stripLeading();
        String near = after.substring(0, Math.min(NEAR, after.length())).split("[。；;\\n]", 2)[0];
        return words.pastYearBefore().stream().noneMatch(before::endsWith)
                && words.pastYearAfter().stream().noneMatch(after::startsWith)
                && !Vocabulary.containsAny(near, words.pastYearEvents());
    }

    /** 2021年, ２０２１年, 2021 年度. */
    private static Pattern written(int year) {
        StringBuilder digits = new StringBuilder("(?<![0-9０-９])");
        String.valueOf(year)
                .chars()
                .forEach(digit -> digits.append('[')
                        .append((char) digit)
                        .append((char) (digit - '0' + '０'))
                        .append(']'));
        return Pattern.compile(digits + "(\\s*年)");
    }
}
