package org.ziping.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an indicator's name says about its values: a unit or a sign in brackets, whether it asks for a date. */
final class NameHints {

    private static final Phrases PHRASES = Dictionaries.PHRASES;
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern DECORATION = Pattern.compile("^(?:计量单位|单位)?:?[≥≤><=]?[*x×]*");

    private final String name;

    NameHints(String name) {
        this.name = TextNormaliser.normalise(name);
    }

    /** The unit in the last brackets that hold one: 线路租赁费(万元), 公猪舍(≥**平方米). */
    Optional<Unit> unit() {
        Optional<Unit> found = Optional.empty();
        Matcher matcher = BRACKET.matcher(name);
        while (matcher.find()) {
            String inside = DECORATION.matcher(matcher.group(1)).replaceFirst("");
            Optional<Unit> unit = inside.isEmpty() ? Optional.empty() : Dictionaries.UNITS.exactly(inside);
            found = unit.isPresent() ? unit : found;
        }
        return found;
    }

    /** The comparison in brackets of the name: (≥**平方米), (≥台). */
    Optional<Sign> sign() {
        Matcher matcher = BRACKET.matcher(name);
        while (matcher.find()) {
            String inside = matcher.group(1);
            for (Sign sign : Sign.values()) {
                if (sign != Sign.NONE && sign != Sign.ABOUT && inside.startsWith(sign.symbol())) {
                    return Optional.of(sign);
                }
            }
        }
        return Optional.empty();
    }

    /** The name without its bracketed parts. */
    String bare() {
        return BRACKET.matcher(name).replaceAll("");
    }

    /** Whether the indicator asks when something is done. */
    boolean asksDate() {
        return Phrases.containsAny(name, PHRASES.dateNames());
    }

    /** Whether the indicator asks for one day, so that 12.31 is hardly a number. */
    boolean asksDay() {
        return Phrases.containsAny(name, PHRASES.dayNames());
    }

    /** Whether the indicator asks for an amount. */
    boolean asksNumber() {
        return unit().isPresent() || Phrases.endsWithAny(bare(), PHRASES.numericNames());
    }

    /** Whether the indicator asks for a class such as that of water. */
    boolean asksGrade() {
        return Phrases.containsAny(name, PHRASES.gradeNames());
    }

    /** Whether 12月 means twelve months here. */
    boolean countsMonths() {
        return Phrases.containsAny(bare(), PHRASES.monthCountNames())
                || unit().filter(unit -> unit.kind().equals("month")).isPresent();
    }

    boolean tellsRise() {
        return Phrases.containsAny(name, PHRASES.rise());
    }

    boolean tellsFall() {
        return Phrases.containsAny(name, PHRASES.fall());
    }
}
