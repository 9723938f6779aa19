package org.ziping.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ziping.base.Messages;
import org.ziping.value.Comparison;
import org.ziping.value.Quantity;
import org.ziping.value.UnderstoodText;

/** What was done to the typed figures before the formula, so that a reviewer finds them again in the sentence. */
final class FigureNotes {

    private static final Messages MESSAGES = Messages.of(FigureNotes.class);

    private static final int MOST_DECIMALS = 6;

    private FigureNotes() {}

    static String of(Quantity target, Quantity actual, Comparison both) {
        StringBuilder notes = new StringBuilder();
        if (both.unitAssumed()) {
            boolean ofActual = !actual.unit().equals(both.unit());
            notes.append(MESSAGES.text(
                    ofActual ? "note.actualUnit" : "note.targetUnit",
                    UnderstoodText.of(ofActual ? actual : target),
                    UnderstoodText.amount(shown(ofActual ? both.actual() : both.target()), both.unit())));
        } else if (!actual.unit().symbol().equals(both.unit().symbol())) {
            notes.append(MESSAGES.text(
                    "note.converted",
                    UnderstoodText.of(actual),
                    UnderstoodText.amount(shown(both.actual()), both.unit())));
        }
        if (both.actual().signum() < 0) {
            notes.append(MESSAGES.text("note.negative", UnderstoodText.of(actual)));
        }
        if (actual.uncertain()) {
            notes.append(MESSAGES.text("note.atLeast", shown(both.actual())));
        }
        return notes.toString();
    }

    /** A converted figure without the endless decimals of a third. */
    static BigDecimal shown(BigDecimal figure) {
        return figure.scale() > MOST_DECIMALS ? figure.setScale(MOST_DECIMALS, RoundingMode.HALF_UP) : figure;
    }
}
