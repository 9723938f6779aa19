package org.ziping.value;

import java.util.List;
import java.util.Optional;
import org.ziping.value.Phrases.SignPhrase;

/** Reads what stands after a figure: 以上, 以内, 左右, and the thing counted or done (1个项目, 100%覆盖). */
final class TrailReader {

    private static final Phrases PHRASES = Dictionaries.PHRASES;
    private static final List<SignPhrase> SIGNS = Phrases.longestFirst(PHRASES.after());
    private static final int LONGEST_TAIL = 14;

    /** What the words after a figure add to it; the figure comes back with a unit found among them. */
    record Trail(Figure figure, Sign sign, boolean uncertain) {}

    private TrailReader() {}

    /** The meaning of what follows {@code figure} in {@code text}; empty when it could change the figure. */
    static Optional<Trail> read(String text, Figure figure) {
        String tail = text.substring(figure.end());
        if (tail.isEmpty()) {
            return Optional.of(new Trail(figure, Sign.NONE, false));
        }
        Optional<SignPhrase> first = signAt(tail, figure);
        if (first.isEmpty()) {
            return rest(tail, figure, Sign.NONE);
        }
        String after = tail.substring(first.get().text().length());
        if (!figure.hasUnit() && !after.isEmpty()) {
            Optional<Unit> late = Dictionaries.UNITS.exactly(after);
            return late.map(unit -> trail(
                    figure.in(Scale.apply(figure.unit().symbol(), unit), text.length()),
                    first.get().sign()));
        }
        return rest(after, figure, first.get().sign());
    }

    private static Optional<Trail> rest(String tail, Figure figure, Sign sign) {
        if (tail.isEmpty()) {
            return Optional.of(trail(figure, sign));
        }
        if (!figure.hasUnit()) {
            return singleUnit(tail, figure);
        }
        boolean doing = Phrases.startsWithAny(tail, PHRASES.tailVerbs());
        boolean inner = isInner(figure);
        boolean spoken = figure.chinese() && !(inner && sign != Sign.NONE);
        boolean bound = sign != Sign.NONE && !inner;
        if (spoken || (bound && !doing) || !isThing(tail)) {
            return Optional.empty();
        }
        return Optional.of(trail(figure, sign));
    }

    private static Trail trail(Figure figure, Sign sign) {
        return new Trail(figure, sign, sign == Sign.ABOUT);
    }

    /** A counting word we do not know is taken as it stands when it is one character that cannot be anything else. */
    private static Optional<Trail> singleUnit(String tail, Figure figure) {
        boolean usable = tail.length() == 1
                && !figure.chinese()
                && figure.unit().isNone()
                && Character.isIdeographic(tail.charAt(0))
                && PHRASES.singleUnitStops().indexOf(tail.charAt(0)) < 0
                && !ChineseNumeral.isNumeral(tail.charAt(0));
        return usable
                ? Optional.of(
                        trail(figure.in(new Unit(tail, tail, java.math.BigDecimal.ONE), figure.end() + 1), Sign.NONE))
                : Optional.empty();
    }

    private static Optional<SignPhrase> signAt(String tail, Figure figure) {
        for (SignPhrase phrase : SIGNS) {
            if (tail.startsWith(phrase.text())) {
                boolean inner = phrase.text().equals("内");
                return inner && !innerApplies(tail, figure) ? Optional.empty() : Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    private static boolean innerApplies(String tail, Figure figure) {
        return isInner(figure) && (tail.length() == 1 || PHRASES.innerNot().indexOf(tail.charAt(1)) < 0);
    }

    private static boolean isInner(Figure figure) {
        return PHRASES.innerUnits().contains(figure.unit().kind());
    }

    private static boolean isThing(String tail) {
        return tail.length() <= LONGEST_TAIL
                && Phrases.isWordLike(tail)
                && !Phrases.startsWithAny(tail, PHRASES.tailStartStops())
                && !Phrases.containsAny(PHRASES.withoutHarmless(tail), PHRASES.tailStops())
                && !FigureScanner.holdsCount(tail)
                && Dictionaries.UNITS.at(tail, 0).filter(unit -> unit.end() > 1).isEmpty();
    }
}
