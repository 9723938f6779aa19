package org.ziping.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ziping.value.Phrases.SignPhrase;

/** Reads what stands before a figure: comparisons, linking words, a label or a verb. */
final class LeadReader {

    private static final Phrases PHRASES = Dictionaries.PHRASES;
    private static final List<SignPhrase> STEPS = steps();
    private static final int LONGEST_LABEL = 20;

    /** What the words before a figure add to it; {@code change} when they say it is a change (提高5个百分点). */
    record Lead(Sign sign, boolean uncertain, Change change) {
        static final Lead NOTHING = new Lead(Sign.NONE, false, Change.NONE);
    }

    /** Whether the figure tells by how much something rose or fell. */
    enum Change {
        NONE,
        RISE,
        FALL
    }

    private LeadReader() {}

    /** The meaning of {@code lead}; empty when the words could change what the figure says. */
    static Optional<Lead> read(String lead, boolean unitKnown) {
        if (lead.isEmpty()) {
            return Optional.of(Lead.NOTHING);
        }
        Sign sign = Sign.NONE;
        boolean about = false;
        boolean colon = false;
        boolean towards = false;
        String rest = lead;
        for (Optional<SignPhrase> last = lastStep(rest); last.isPresent(); last = lastStep(rest)) {
            SignPhrase step = last.get();
            rest = rest.substring(0, rest.length() - step.text().length());
            colon |= step.text().equals(":");
            towards |= Phrases.endsWithAny(step.text(), PHRASES.towards());
            if (step.sign() == Sign.ABOUT) {
                about = true;
            } else if (step.sign() != Sign.NONE && sign != Sign.NONE && sign != step.sign()) {
                return Optional.empty();
            } else if (step.sign() != Sign.NONE) {
                sign = step.sign();
            }
        }
        if (!isLabel(rest, unitKnown, colon)) {
            return Optional.empty();
        }
        Change change = towards || rest.isEmpty() ? Change.NONE : change(rest);
        return Optional.of(new Lead(about && sign == Sign.NONE ? Sign.ABOUT : sign, about, change));
    }

    private static Optional<SignPhrase> lastStep(String rest) {
        if (rest.isEmpty() || Phrases.endsWithAny(rest, PHRASES.barriers())) {
            return Optional.empty();
        }
        for (SignPhrase step : STEPS) {
            if (rest.endsWith(step.text())) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    private static boolean isLabel(String rest, boolean unitKnown, boolean colon) {
        if (rest.isEmpty()) {
            return true;
        }
        String safe = PHRASES.withoutHarmless(rest);
        return rest.length() <= LONGEST_LABEL
                && !rest.equals("数")
                && Phrases.isWordLike(rest)
                && Character.isIdeographic(rest.charAt(rest.length() - 1))
                && !Phrases.containsAny(safe, PHRASES.leadStops())
                && !Phrases.endsWithAny(rest, PHRASES.leadEndStops())
                && !FigureScanner.holdsCount(rest)
                && (unitKnown || colon || (rest.length() > 1 && Phrases.endsWithAny(rest, PHRASES.labelEnds())));
    }

    private static Change change(String rest) {
        if (Phrases.endsWithAny(rest, PHRASES.fall())) {
            return Change.FALL;
        }
        return Phrases.endsWithAny(rest, PHRASES.rise()) ? Change.RISE : Change.NONE;
    }

    private static List<SignPhrase> steps() {
        List<SignPhrase> linking = PHRASES.linking().stream()
                .map(text -> new SignPhrase(text, Sign.NONE))
                .toList();
        ArrayList<SignPhrase> all = new ArrayList<>(Phrases.longestFirst(PHRASES.before()));
        all.addAll(linking);
        all.sort(Comparator.comparingInt(phrase -> -phrase.text().length()));
        return List.copyOf(all);
    }
}
