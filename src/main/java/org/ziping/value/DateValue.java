package org.ziping.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day, a month, a part of a year or a written span, perhaps as a deadline.
 *
 * @param sign {@link Sign#AT_MOST} for "by" (12月底前), {@link Sign#LESS} for the unclear "before
 *     September" (9月前), {@link Sign#NONE} for a plain date
 * @param from first day meant
 * @param to last day meant
 * @param yearKnown whether the year was written; otherwise the dates stand in {@link #ANY_YEAR}
 */
public record DateValue(Sign sign, LocalDate from, LocalDate to, boolean yearKnown) implements Understood {

    /** The leap year in which dates without a written year are kept. */
    public static final int ANY_YEAR = 2000;

    private static final BigDecimal DECEMBER = BigDecimal.valueOf(12);

    /** This date with its missing year supplied; unchanged when the year was written. */
    public DateValue inYear(int year) {
        if (yearKnown) {
            return this;
        }
        int shift = year - ANY_YEAR;
        return new DateValue(sign, from.plusYears(shift), endInYear(shift), true);
    }

    /**
     * Whether {@code actual} meets this target, missing years being the evaluation's {@code year}.
     * Empty when the texts do not decide it: 9月 against 9月前, or a month against a day inside it.
     */
    public Optional<Boolean> met(DateValue actual, int year) {
        DateValue due = inYear(year);
        DateValue done = actual.inYear(year);
        if (due.equals(done)) {
            return Optional.of(true);
        }
        LocalDate last = due.sign == Sign.LESS ? due.from.minusDays(1) : due.to;
        if (!done.to.isAfter(last)) {
            return Optional.of(true);
        }
        return !done.sign.isInequality() && done.from.isAfter(due.to) ? Optional.of(false) : Optional.empty();
    }

    /**
     * The month a bare number means beside this one: 9 against ≤10月, as where a column of its own holds
     * 月. Empty where this is no whole month or the number none.
     */
    public Optional<DateValue> month(Quantity bare) {
        boolean month = to.getDayOfMonth() == to.lengthOfMonth()
                && bare.unit().isNone()
                && bare.isMeasurement()
                && !bare.uncertain()
                && bare.number().signum() > 0
                && bare.number().compareTo(DECEMBER) <= 0
                && bare.number().stripTrailingZeros().scale() <= 0;
        if (!month) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.of(ANY_YEAR, bare.number().intValueExact(), 1);
        return Optional.of(new DateValue(Sign.NONE, first, first.withDayOfMonth(first.lengthOfMonth()), false));
    }

    private LocalDate endInYear(int shift) {
        boolean monthEnd = to.getDayOfMonth() == to.lengthOfMonth();
        LocalDate moved = to.plusYears(shift);
        return monthEnd ? moved.withDayOfMonth(moved.lengthOfMonth()) : moved;
    }
}
