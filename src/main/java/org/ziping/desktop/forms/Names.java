package org.ziping.desktop.forms;

import org.ziping.base.Messages;
import org.ziping.form.Align;
import org.ziping.form.ColumnField;
import org.ziping.form.FundsFigure;
import org.ziping.form.HeaderSlot;
import org.ziping.form.SummaryField;
import org.ziping.model.FundingSource;
import org.ziping.model.Section;

/** What the things a form can show are called here. */
final class Names {

    private static final Messages MESSAGES = Messages.of(Names.class);

    private Names() {}

    static String of(HeaderSlot slot) {
        return MESSAGES.text("forms.slot." + slot.code());
    }

    static String of(ColumnField field) {
        return MESSAGES.text("forms.column." + field.code());
    }

    static String of(FundingSource source) {
        return MESSAGES.text("forms.source." + source.code());
    }

    static String of(FundsFigure figure) {
        return MESSAGES.text("forms.figure." + figure.code());
    }

    static String of(SummaryField field) {
        return MESSAGES.text("forms.summary." + field.code());
    }

    static String of(Section section) {
        return MESSAGES.text("forms.section." + section.code());
    }

    static String of(Align align) {
        return MESSAGES.text("forms.align." + align.name());
    }
}
