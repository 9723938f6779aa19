package org.ziping.value;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The known units by every spelling of them. */
final class UnitDictionary {

    /** A unit found in a text and where its spelling ends. */
    record Match(Unit unit, int end) {}

    private final Map<String, Unit> bySpelling = new HashMap<>();
    private final int longest;

    UnitDictionary(List<Dictionaries.UnitEntry> entries) {
        int length = 1;
        for (Dictionaries.UnitEntry entry : entries) {
            Unit unit = new Unit(entry.symbol(), entry.kind(), new BigDecimal(entry.factor()));
            length = Math.max(length, register(entry.symbol(), unit));
            if (entry.aliases() != null) {
                for (String alias : entry.aliases()) {
                    length = Math.max(length, register(alias, unit));
                }
            }
        }
        longest = length;
    }

    private int register(String spelling, Unit unit) {
        bySpelling.put(spelling, unit);
        return spelling.length();
    }

    /** The unit that {@code text} spells, scale and denominator included; nothing else may stand in it. */
    Optional<Unit> exactly(String text) {
        return at(text, 0).filter(match -> match.end() == text.length()).map(Match::unit);
    }

    /** The longest unit starting at {@code start}: 万元, 台套, 元/人, 人次每年. */
    Optional<Match> at(String text, int start) {
        Optional<Match> plain = simple(text, start);
        Optional<Match> scaled = scaled(text, start);
        boolean longer = scaled.isPresent()
                && (plain.isEmpty() || scaled.get().end() > plain.get().end());
        return (longer ? scaled : plain).map(match -> perUnit(text, match));
    }

    /** A unit after a multiplier, or a multiplier with a denominator only: 万人次, 万/月. */
    private Optional<Match> scaled(String text, int start) {
        int scale = Scale.lengthAt(text, start);
        if (scale == 0) {
            return Optional.empty();
        }
        int at = start + scale;
        String multiplier = text.substring(start, at);
        if (at < text.length() && text.charAt(at) == '/') {
            Unit bare = Scale.apply(multiplier, Unit.NONE);
            return simple(text, at + 1).map(below -> new Match(over(bare, below.unit()), below.end()));
        }
        return simple(text, at)
                .filter(match -> !match.unit().kind().equals(Unit.RATIO))
                .map(match -> new Match(Scale.apply(multiplier, match.unit()), match.end()));
    }

    private Optional<Match> simple(String text, int start) {
        for (int end = Math.min(text.length(), start + longest); end > start; end--) {
            Unit unit = bySpelling.get(text.substring(start, end));
            if (unit != null && !cutsWord(text, start, end)) {
                return Optional.of(new Match(unit, end));
            }
        }
        return Optional.empty();
    }

    /** A Latin unit must not be the beginning of a longer Latin word; 成 not of 成本. */
    private static boolean cutsWord(String text, int start, int end) {
        if (end >= text.length()) {
            return false;
        }
        char last = text.charAt(end - 1);
        char next = text.charAt(end);
        if (isLatin(last) && (isLatin(next) || Character.isDigit(next))) {
            return true;
        }
        return end - start == 1 && last == '成' && "本果员套功立品绩人年交长".indexOf(next) >= 0;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private Match perUnit(String text, Match first) {
        Match match = first;
        while (match.end() + 1 < text.length()) {
            char mark = text.charAt(match.end());
            boolean joint = mark == '·' && !match.equals(first);
            if (mark != '/' && mark != '每' && !joint) {
                return match;
            }
            Optional<Match> below = simple(text, match.end() + 1);
            if (below.isEmpty()) {
                return match;
            }
            match = new Match(
                    over(match.unit(), below.get().unit()), below.get().end());
        }
        return match;
    }

    private static Unit over(Unit above, Unit below) {
        String denominator = below.factor().compareTo(BigDecimal.ONE) == 0 ? below.kind() : below.symbol();
        return new Unit(above.symbol() + "/" + below.symbol(), above.kind() + "/" + denominator, above.factor());
    }
}
