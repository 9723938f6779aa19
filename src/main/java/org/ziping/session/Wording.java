package org.ziping.session;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.model.BudgetCell;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;
import org.ziping.model.IndicatorId;
import org.ziping.model.Section;

/** How values and places are named in the description of an edit. */
final class Wording {

    private static final Messages MESSAGES = Messages.of(Wording.class);
    private static final int LONGEST = 30;

    private Wording() {}

    /** A text on one line, shortened; blank says so. */
    static String value(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            return MESSAGES.text("blank");
        }
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    static String value(Optional<BigDecimal> number) {
        return number.map(Decimals::plain).orElseGet(() -> value(""));
    }

    /** The name of an indicator, or its number while it has none. */
    static String indicator(Evaluation evaluation, IndicatorId id) {
        return evaluation
                .indicator(id)
                .map(i -> i.name())
                .filter(name -> !name.isBlank())
                .map(Wording::value)
                .orElseGet(() -> MESSAGES.text("unnamed", 1 + evaluation.indexOf(id)));
    }

    /** Year and project of an evaluation. */
    static String evaluation(Evaluation evaluation) {
        String project = value(evaluation.header(HeaderField.PROJECT));
        return evaluation.year().map(year -> year + " " + project).orElse(project);
    }

    static String field(HeaderField field) {
        return MESSAGES.text("header." + field.code());
    }

    static String section(Section section) {
        return MESSAGES.text("section." + section.code());
    }

    static String cell(BudgetCell cell) {
        return MESSAGES.text(
                "budget.cell",
                MESSAGES.text("source." + cell.source().code()),
                MESSAGES.text("row." + cell.row().code()));
    }
}
