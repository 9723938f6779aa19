package org.ziping.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps the headings of a text honest: one below the first level with nothing beneath it is left out and
 * its neighbours are numbered anew. The sections themselves always stand; the checks say when one is empty.
 */
final class Outline {

    private static final Pattern SECOND = Pattern.compile("^（[一二三四五六七八九十]+）");
    private static final Pattern THIRD = Pattern.compile("^[0-9]+(?=[.．、])");
    private static final String DIGITS = "一二三四五六七八九十";
    private static final int TEN = 10;

    private Outline() {}

    static List<Piece> of(List<Piece> pieces) {
        return numbered(filled(pieces));
    }

    private static List<Piece> filled(List<Piece> pieces) {
        List<Piece> kept = new ArrayList<>();
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            boolean empty = kept.isEmpty()
                    || (piece instanceof Heading here
                            && kept.get(kept.size() - 1) instanceof Heading next
                            && next.level() <= here.level());
            if (!(piece instanceof Heading heading && heading.level() > 1 && empty)) {
                kept.add(piece);
            }
        }
        Collections.reverse(kept);
        return kept;
    }

    private static List<Piece> numbered(List<Piece> pieces) {
        List<Piece> anew = new ArrayList<>();
        int second = 0;
        int third = 0;
        for (Piece piece : pieces) {
            if (!(piece instanceof Heading heading)) {
                anew.add(piece);
                continue;
            }
            String text = heading.text();
            if (heading.level() == 1) {
                second = 0;
                third = 0;
            } else if (heading.level() == 2 && SECOND.matcher(text).find()) {
                second++;
                third = 0;
                text = SECOND.matcher(text).replaceFirst(Matcher.quoteReplacement("（" + numeral(second) + "）"));
            } else if (THIRD.matcher(text).find()) {
                third++;
                text = THIRD.matcher(text).replaceFirst(String.valueOf(third));
            }
            anew.add(new Heading(heading.level(), text, heading.style()));
        }
        return anew;
    }

    private static String numeral(int number) {
        if (number <= TEN) {
            return DIGITS.substring(number - 1, number);
        }
        return (number < 2 * TEN ? "" : numeral(number / TEN)) + "十" + (number % TEN == 0 ? "" : numeral(number % TEN));
    }
}
