package org.ziping.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands what is typed as a target or an actual. Pure; no text makes it fail, and it never guesses. */
public final class ValueReader {

    private static final Pattern PLAIN = Pattern.compile("([≥≤]?)(\\d{1,15}(?:\\.\\d{1,9})?)");
    private static final ValueReader STANDARD = new ValueReader();

    private ValueReader() {}

    /** The reader with the shipped vocabulary. */
    public static ValueReader standard() {
        return STANDARD;
    }

    /** What {@code text} means by itself. */
    public Understood read(String text) {
        return read(text, "");
    }

    /** What {@code text} means; a unit missing in it is taken from brackets in the indicator's name. */
    public Understood read(String text, String indicatorName) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            return new Blank();
        }
        Matcher matcher = PLAIN.matcher(trimmed);
        if (!matcher.matches()) {
            return new Words(trimmed);
        }
        Sign sign =
                matcher.group(1).equals("≥") ? Sign.AT_LEAST : matcher.group(1).isEmpty() ? Sign.NONE : Sign.AT_MOST;
        return new Quantity(sign, new BigDecimal(matcher.group(2)), Unit.NONE, false);
    }
}
