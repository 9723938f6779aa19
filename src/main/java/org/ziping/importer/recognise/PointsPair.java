package org.ziping.importer.recognise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Score and weight in one cell under one heading, 得分/分值 over 14.7/15.
 *
 * @param score points earned
 * @param weight points that could be earned
 */
record PointsPair(String score, String weight) {

    private static final Pattern PAIR = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)分?/([0-9]+(?:\\.[0-9]+)?)分?");

    /** The pair in a cell, in the order its heading names them; empty for anything else. */
    static Optional<PointsPair> of(String text, String heading) {
        Matcher matcher = PAIR.matcher(Labels.squeeze(text));
        String words = Labels.squeeze(heading);
        if (!words.contains("/") || !matcher.matches()) {
            return Optional.empty();
        }
        boolean scoreFirst = words.substring(0, words.indexOf('/')).contains("得分");
        String left = matcher.group(1);
        String right = matcher.group(2);
        return Optional.of(scoreFirst ? new PointsPair(left, right) : new PointsPair(right, left));
    }
}
