package org.ziping.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Understands what is typed as a target or an actual. Pure; no text makes it fail, and it never guesses. */
public final class ValueReader {

    private static final ValueReader STANDARD = new ValueReader();
    private static final int LONGEST_VALUE = 120;
    private static final Pattern MONTH_AND_DAY = Pattern.compile("(?:0?[1-9]|1[0-2])\\.[0-3]?\\d");

    private static final Pattern YEAR_AND_MONTH = Pattern.compile("(?:19|20)\\d{2}(?:0[1-9]|1[0-2])");

    private ValueReader() {}

    /** The reader with the shipped vocabulary. */
    public static ValueReader standard() {
        return STANDARD;
    }

    /** What {@code text} means by itself. */
    public Understood read(String text) {
        return read(text, "");
    }

    /**
     * What {@code text} means; a unit missing in it is taken from brackets in the indicator's name. A
     * sign in the name belongs to the target only and is left to {@link DirectionReader}.
     */
    public Understood read(String text, String indicatorName) {
        String normalised = TextNormaliser.normalise(text);
        if (TextNormaliser.isBlank(normalised)) {
            return new Blank();
        }
        if (normalised.length() > LONGEST_VALUE) {
            return new Words(normalised);
        }
        NameHints hints = new NameHints(indicatorName);
        Optional<Understood> date = DateReader.read(normalised, hints);
        if (date.isPresent()) {
            return date.get();
        }
        if (looksLikeDate(normalised) && !hints.asksNumber()) {
            return new Words(normalised);
        }
        if (hints.asksDay()
                && (MONTH_AND_DAY.matcher(normalised).matches()
                        || YEAR_AND_MONTH.matcher(normalised).matches())) {
            return new Words(normalised);
        }
        return QuantityReader.read(normalised, hints)
                .map(found -> completed(found, hints))
                .orElseGet(() -> new Words(normalised));
    }

    /** 2021.12 and 20211231 are dates to some and numbers to others. */
    private static boolean looksLikeDate(String text) {
        return text.length() >= 6
                && (text.startsWith("20") || text.startsWith("19"))
                && DatePoint.at(text, 0)
                        .filter(point -> point.bare() && point.end() == text.length())
                        .isPresent();
    }

    private static Understood completed(Understood found, NameHints hints) {
        if (found instanceof Quantity quantity && quantity.unit().kind().isEmpty()) {
            return hints.unit().map(unit -> named(quantity, unit)).orElse(quantity);
        }
        if (found instanceof Range range && range.unit().isNone()) {
            return hints.unit()
                    .map(unit -> new Range(range.low(), range.high(), unit))
                    .orElse(range);
        }
        return found;
    }

    /** Under a name in %, a number up to 1 may be a fraction or a small percentage: it stays without unit. */
    private static Quantity named(Quantity quantity, Unit unit) {
        boolean ratio = unit.kind().equals(Unit.RATIO);
        boolean unclear = ratio
                && quantity.number().signum() != 0
                && quantity.number().abs().compareTo(BigDecimal.ONE) <= 0;
        if (unclear || (ratio && quantity.unit().isScaleOnly())) {
            return quantity;
        }
        return quantity.inTermsOf(quantity.unit().isNone() ? unit : Scale.beside(quantity.unit(), unit));
    }
}
