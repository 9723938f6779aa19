package org.ziping.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ziping.base.Messages;
import org.ziping.model.Indicator;

/** Names things in a sentence: the first few in quotation marks, then how many there are. */
final class Listing {

    private static final Messages MESSAGES = Messages.of(Listing.class);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int NAMED = 5;
    private static final int LONGEST = 40;

    private Listing() {}

    /** The indicators by name. */
    static String indicators(List<Indicator> indicators) {
        return quoted(indicators.stream().map(Listing::name).toList());
    }

    /** These texts, each in quotation marks. */
    static String quoted(List<String> names) {
        return plain(names.stream().map(n -> MESSAGES.text("list.item", n)).toList());
    }

    /** These texts as they are. */
    static String plain(List<String> items) {
        String first = items.stream().limit(NAMED).collect(Collectors.joining(MESSAGES.text("list.separator")));
        return items.size() <= NAMED ? first : MESSAGES.text("list.more", first, items.size());
    }

    /** The name of an indicator, or words for one that has none yet. */
    static String name(Indicator indicator) {
        String name = value(indicator.name());
        return name.isEmpty() ? MESSAGES.text("list.unnamed") : name;
    }

    /** A typed text on one line, cut where it would drown the sentence. */
    static String value(String typed) {
        String line = SPACE.matcher(typed.strip()).replaceAll(" ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return MESSAGES.text("list.cut", line.substring(0, line.offsetByCodePoints(0, LONGEST)));
    }
}
