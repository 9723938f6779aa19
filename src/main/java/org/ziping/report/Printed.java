package org.ziping.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.ziping.base.Decimals;
import org.ziping.form.Form;
import org.ziping.form.HeaderSlot;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;
import org.ziping.narrative.LiveText;
import org.ziping.scoring.Grade;
import org.ziping.scoring.LineScore;
import org.ziping.scoring.Scorecard;

/** What of an evaluation is printed, and how: the scorecard's figures by the scorecard's rounding. */
record Printed(Evaluation evaluation, Scorecard card, Form form) {

    /** Texts are printed with the present values of their fields. */
    Printed {
        evaluation = LiveText.printed(evaluation, card);
    }

    /** The score that is printed for a line; empty while none is settled. */
    Optional<BigDecimal> score(LineScore line) {
        return line.printed().map(s -> s.setScale(card.ruleSet().scorePlaces(), RoundingMode.HALF_UP));
    }

    /** A text of the form with its placeholders replaced. */
    String expand(String text) {
        return text.replace("{year}", year())
                .replace("{project}", evaluation.header(HeaderField.PROJECT))
                .replace("{unit}", evaluation.header(HeaderField.UNIT))
                .replace("{department}", evaluation.header(HeaderField.DEPARTMENT))
                .replace("{money}", form.moneyUnit().label())
                .replace("{total}", total())
                .replace("{grade}", grade());
    }

    /** What stands in a place of the header. */
    String header(HeaderSlot slot) {
        return switch (slot) {
            case YEAR -> year();
            case TOTAL -> total();
            case GRADE -> grade();
            default -> slot.header().map(evaluation::header).orElse("");
        };
    }

    private String year() {
        return evaluation.year().map(String::valueOf).orElse("    ");
    }

    private String total() {
        return card.total().map(Decimals::plain).orElse("");
    }

    String grade() {
        return card.grade().map(Grade::label).orElse("");
    }
}
