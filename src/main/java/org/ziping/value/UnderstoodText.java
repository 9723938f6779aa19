package org.ziping.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;

/** Says an understanding back in a few words, to be shown beside what was typed. */
public final class UnderstoodText {

    private static final Messages MESSAGES = Messages.of(UnderstoodText.class);

    private UnderstoodText() {}

    /** What was understood, without direction: ≥ 95 %, 3～5 天, 2021年12月31日前, words as words. */
    public static String of(Understood understood) {
        if (understood instanceof Quantity quantity) {
            return quantity(quantity);
        }
        if (understood instanceof Range range) {
            String low = Decimals.plain(range.low());
            return MESSAGES.text("range", low, amount(range.high(), range.unit()));
        }
        if (understood instanceof DateValue date) {
            return date(date);
        }
        return MESSAGES.text(understood instanceof Blank ? "blank" : "words");
    }

    /** What was understood as a target, and which way it is better: ≤ 55.32 万元（越低越好，推断）. */
    public static String of(Understood target, DirectionReading reading) {
        if (!(target instanceof Quantity)) {
            return of(target);
        }
        if (reading.unknown()) {
            return MESSAGES.text("target.unknown", of(target));
        }
        String better = switch (reading.direction()) {
            case HIGHER_BETTER -> MESSAGES.text("higher");
            case LOWER_BETTER -> MESSAGES.text("lower");
            case EQUAL -> MESSAGES.text("equal");
        };
        return MESSAGES.text(reading.inferred() ? "target.inferred" : "target", of(target), better);
    }

    private static String quantity(Quantity quantity) {
        String amount = amount(quantity.number(), quantity.unit());
        String signed = quantity.sign() == Sign.NONE ? amount : quantity.sign().symbol() + " " + amount;
        boolean doubt = quantity.uncertain() && quantity.sign() != Sign.ABOUT;
        return doubt ? MESSAGES.text("uncertain", signed) : signed;
    }

    /** A figure with its unit: 25.29 万元, 95%. */
    public static String amount(BigDecimal number, Unit unit) {
        String plain = Decimals.plain(number);
        boolean close = unit.symbol().isEmpty()
                || unit.symbol().equals("%")
                || unit.symbol().equals("‰");
        return plain + (close ? "" : " ") + unit.symbol();
    }

    private static String date(DateValue date) {
        String to = day(date.to(), date.yearKnown());
        String from = day(date.from(), date.yearKnown());
        return switch (date.sign()) {
            case AT_MOST -> MESSAGES.text("date.by", to);
            case LESS -> MESSAGES.text("date.before", from, to);
            default -> from.equals(to) ? to : MESSAGES.text("date.span", from, to);
        };
    }

    private static String day(LocalDate date, boolean yearKnown) {
        String month = String.valueOf(date.getMonthValue());
        String day = String.valueOf(date.getDayOfMonth());
        return yearKnown
                ? MESSAGES.text("day.full", String.valueOf(date.getYear()), month, day)
                : MESSAGES.text("day", month, day);
    }
}
