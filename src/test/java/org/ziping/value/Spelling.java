package org.ziping.value;

import org.ziping.base.Decimals;

/** How the tables of this room's tests write down an understanding. */
final class Spelling {

    private Spelling() {}

    static String of(Understood understood) {
        if (understood instanceof Quantity quantity) {
            return (quantity.sign().symbol() + " " + Decimals.plain(quantity.number()) + " "
                                    + quantity.unit().symbol())
                            .strip()
                    + (quantity.uncertain() ? " ?" : "");
        }
        if (understood instanceof Range range) {
            return ("range " + Decimals.plain(range.low()) + " " + Decimals.plain(range.high()) + " "
                            + range.unit().symbol())
                    .strip();
        }
        if (understood instanceof DateValue date) {
            String from = date.from().toString();
            String to = date.to().toString();
            String span = from.equals(to) ? from : from + ".." + to;
            return "date " + date.sign().symbol() + (date.yearKnown() ? span : span.replace("2000-", "*-"));
        }
        return understood instanceof Blank ? "blank" : "words";
    }
}
