package org.ziping.session;

import java.util.Optional;
import org.ziping.base.Messages;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;
import org.ziping.model.Section;
import org.ziping.scoring.RuleSet;

/** Edits of the header block, the texts of the report, and of what an evaluation is scored and printed by. */
public final class HeaderEdits {

    private static final Messages MESSAGES = Messages.of(HeaderEdits.class);

    private HeaderEdits() {}

    /** Sets a header text; blank removes it. */
    public static Edit header(HeaderField field, String text) {
        return new SimpleEdit(
                e -> e.withHeader(field, text),
                (before, after) -> changed(Wording.field(field), before.header(field), after.header(field)));
    }

    /** Sets the year, or leaves it open. */
    public static Edit year(Optional<Integer> year) {
        return new SimpleEdit(
                e -> e.withYear(year),
                (before, after) -> changed(MESSAGES.text("field.year"), year(before), year(after)));
    }

    /** Chooses the rule set that scores. */
    public static Edit ruleSet(RuleSet rules) {
        return SimpleEdit.of(MESSAGES.text("edit.ruleSet", rules.name()), e -> e.withRuleSet(rules.id()));
    }

    /** Chooses the form that prints, by its id and the name people know it by. */
    public static Edit form(String id, String name) {
        return SimpleEdit.of(MESSAGES.text("edit.form", name), e -> e.withForm(id));
    }

    /** Sets the text of a section; blank removes it. */
    public static Edit narrative(Section section, String text) {
        return SimpleEdit.of(
                MESSAGES.text("edit.section", Wording.section(section)), e -> e.withNarrative(section, text));
    }

    private static String year(Evaluation evaluation) {
        return evaluation.year().map(Object::toString).orElse("");
    }

    private static String changed(String what, String before, String after) {
        return MESSAGES.text("edit.field", what, Wording.value(before), Wording.value(after));
    }
}
