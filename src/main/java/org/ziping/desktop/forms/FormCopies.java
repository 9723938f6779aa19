package org.ziping.desktop.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ziping.form.Block;
import org.ziping.form.Form;
import org.ziping.form.Layout;
import org.ziping.form.MoneyUnit;
import org.ziping.form.Orientation;
import org.ziping.form.StandardReport;

/** Forms and layouts with one thing other than before. */
final class FormCopies {

    private FormCopies() {}

    /** A copy to be changed: with a report of its own, so that its headings can be changed too. */
    static Form copy(Form form, String id, String name) {
        Optional<Layout> report = form.ofMany()
                ? form.report()
                : form.report().or(() -> Optional.of(StandardReport.shipped().text()));
        return new Form(id, name, form.authority(), form.ruleSet(), form.moneyUnit(), form.annex(), report);
    }

    static Form named(Form form, String id, String name) {
        return new Form(id, name, form.authority(), form.ruleSet(), form.moneyUnit(), form.annex(), form.report());
    }

    static Form authority(Form form, String authority) {
        return new Form(
                form.id(), form.name(), authority, form.ruleSet(), form.moneyUnit(), form.annex(), form.report());
    }

    static Form unit(Form form, MoneyUnit unit) {
        return new Form(form.id(), form.name(), form.authority(), form.ruleSet(), unit, form.annex(), form.report());
    }

    static Form ruleSet(Form form, String ruleSet) {
        return new Form(
                form.id(), form.name(), form.authority(), ruleSet, form.moneyUnit(), form.annex(), form.report());
    }

    /** The report changed, or else the annex. */
    static Form layout(Form form, boolean report, UnaryOperator<Layout> change) {
        return new Form(
                form.id(),
                form.name(),
                form.authority(),
                form.ruleSet(),
                form.moneyUnit(),
                report ? form.annex() : form.annex().map(change),
                report ? form.report().map(change) : form.report());
    }

    static Layout layout(Layout layout, String mark, String title, String subtitle, Orientation orientation) {
        return new Layout(mark, title, subtitle, orientation, layout.blocks());
    }

    static Layout blocks(Layout layout, UnaryOperator<List<Block>> change) {
        return new Layout(
                layout.mark(),
                layout.title(),
                layout.subtitle(),
                layout.orientation(),
                change.apply(new ArrayList<>(layout.blocks())));
    }

    /** The layout named, if the form has it. */
    static Optional<Layout> layout(Form form, boolean report) {
        return report ? form.report() : form.annex();
    }
}
