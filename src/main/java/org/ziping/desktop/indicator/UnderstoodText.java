package org.ziping.desktop.indicator;

import java.time.LocalDate;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.value.DateValue;
import org.ziping.value.Quantity;
import org.ziping.value.Range;
import org.ziping.value.Sign;
import org.ziping.value.Understood;
import org.ziping.value.Unit;
import org.ziping.value.Words;

/** What the program understood of a typed value, told so that a misreading is noticed. */
final class UnderstoodText {

    private static final Messages MESSAGES = Messages.of(UnderstoodText.class);

    private UnderstoodText() {}

    static String of(Understood understood) {
        if (understood instanceof Quantity quantity) {
            String number = Decimals.plain(quantity.number());
            String sign = quantity.sign() == Sign.NONE ? "" : quantity.sign().symbol() + " ";
            String figure = sign + withUnit(number, quantity.unit());
            return quantity.uncertain() ? MESSAGES.text("understood.uncertain", figure) : figure;
        }
        if (understood instanceof Range range) {
            String bounds = Decimals.plain(range.low()) + "–" + Decimals.plain(range.high());
            return withUnit(bounds, range.unit());
        }
        if (understood instanceof DateValue date) {
            return date(date);
        }
        if (understood instanceof Words words) {
            return MESSAGES.text("understood.words", words.text());
        }
        return MESSAGES.text("understood.blank");
    }

    private static String withUnit(String number, Unit unit) {
        boolean ratio = unit.kind().equals(Unit.RATIO);
        return unit.symbol().isEmpty() || ratio ? number + unit.symbol() : number + " " + unit.symbol();
    }

    private static String date(DateValue date) {
        String key = date.sign().isInequality() ? "understood.deadline" : "understood.date";
        String to = day(date.to(), date.yearKnown());
        String from = day(date.from(), date.yearKnown());
        boolean span = !date.sign().isInequality() && !date.from().equals(date.to());
        return MESSAGES.text(key, span ? from + "–" + to : to);
    }

    private static String day(LocalDate day, boolean yearKnown) {
        return yearKnown
                ? MESSAGES.text("understood.day", day.getYear(), day.getMonthValue(), day.getDayOfMonth())
                : MESSAGES.text("understood.dayOfYear", day.getMonthValue(), day.getDayOfMonth());
    }
}
