package org.ziping.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
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

    /** What stands for the placeholders of the form. */
    Fields fields() {
        Map<String, String> values = new HashMap<>();
        for (HeaderField field : HeaderField.values()) {
            values.put(field.code(), evaluation.header(field));
        }
        values.put(
                HeaderSlot.YEAR.code(), evaluation.year().map(String::valueOf).orElse("    "));
        values.put(HeaderSlot.TOTAL.code(), card.total().map(Decimals::plain).orElse(""));
        values.put(HeaderSlot.GRADE.code(), grade());
        values.put("money", form.moneyUnit().label());
        return new Fields(values);
    }

    /** A text of the form with its placeholders replaced. */
    String expand(String text) {
        return text.indexOf('{') < 0 ? text : fields().expand(text);
    }

    /** What stands in a place of the header. */
    String header(HeaderSlot slot) {
        return fields().of(slot);
    }

    String grade() {
        return card.grade().map(Grade::label).orElse("");
    }
}
