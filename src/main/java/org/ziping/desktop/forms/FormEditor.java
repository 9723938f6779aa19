package org.ziping.desktop.forms;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.form.Form;
import org.ziping.form.MoneyUnit;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.RuleSets;

/** All entries of one form: its name and unit, then its annex or its report. */
final class FormEditor {

    private static final Messages MESSAGES = Messages.of(FormEditor.class);
    private static final double GAP = 12;

    private final PartEditor<Form> basics;
    private final LayoutEditor layout;
    private final ToggleGroup parts = new ToggleGroup();
    private final ToggleButton annex = toggle("forms.annex");
    private final ToggleButton report = toggle("forms.report");
    private final HBox choice = new HBox(annex, report);
    private final VBox column;
    private final ScrollPane node;

    /** Entries that tell their changes to {@code edit}; {@code turned} when the other layout is chosen, {@code rules} to score by. */
    FormEditor(Consumer<UnaryOperator<Form>> edit, Runnable turned, RuleSets rules) {
        basics = new PartEditor<>(edit)
                .fields(List.of(
                        Fields.label(MESSAGES.text("forms.name"), Form::name, (f, v) -> FormCopies.named(f, f.id(), v)),
                        Fields.line(MESSAGES.text("forms.authority"), Form::authority, FormCopies::authority),
                        Fields.choice(
                                MESSAGES.text("forms.unit"),
                                List.of(MoneyUnit.values()),
                                MoneyUnit::label,
                                Form::moneyUnit,
                                FormCopies::unit),
                        Fields.choice(
                                MESSAGES.text("forms.ruleSet"),
                                rules.all().stream().map(RuleSet::id).toList(),
                                id -> named(rules, id),
                                Form::ruleSet,
                                FormCopies::ruleSet)));
        layout = new LayoutEditor(change -> edit.accept(f -> FormCopies.layout(f, ofReport(), change)));
        parts.selectedToggleProperty().subscribe((was, now) -> {
            if (now == null) {
                parts.selectToggle(was);
            } else if (was != null) {
                turned.run();
            }
        });
        annex.setSelected(true);
        column = new VBox(GAP, basics.node(), choice, layout.node());
        column.getStyleClass().add("page");
        node = new ScrollPane(column);
        node.setFitToWidth(true);
        node.getStyleClass().add("page-scroll");
    }

    Region node() {
        return node;
    }

    /** Whether the report is shown and not the annex. */
    boolean ofReport() {
        return report.isSelected();
    }

    /** Shows a form; one that comes with the program can only be read. */
    void show(Form form, boolean editable) {
        boolean both = form.annex().isPresent() && form.report().isPresent();
        choice.setVisible(both);
        choice.setManaged(both);
        if (!both) {
            (form.annex().isPresent() ? annex : report).setSelected(true);
        }
        basics.show(form);
        FormCopies.layout(form, ofReport()).ifPresent(layout::show);
        basics.node().setDisable(!editable);
        layout.node().setDisable(!editable);
    }

    /** Commits what is being typed. */
    void commit() {
        basics.commit();
        layout.commit();
    }

    private static String named(RuleSets rules, String id) {
        return id.isBlank()
                ? named(rules, RuleSets.DEFAULT)
                : rules.find(id).map(RuleSet::name).orElseGet(() -> MESSAGES.text("forms.ruleSet.missing", id));
    }

    private ToggleButton toggle(String key) {
        ToggleButton button = new ToggleButton(MESSAGES.text(key));
        button.setToggleGroup(parts);
        return button;
    }
}
