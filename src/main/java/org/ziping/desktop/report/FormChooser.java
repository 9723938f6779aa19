package org.ziping.desktop.report;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.ziping.base.Messages;
import org.ziping.desktop.support.Choices;
import org.ziping.desktop.support.Desk;
import org.ziping.form.Form;

/** The choice of the form an evaluation is printed by. */
final class FormChooser {

    private static final Messages MESSAGES = Messages.of(FormChooser.class);

    private final Desk desk;
    private final ComboBox<Form> box = new ComboBox<>();
    private boolean showing;

    FormChooser(Desk desk, List<Form> forms) {
        this.desk = desk;
        box.getItems().setAll(forms);
        Choices.name(box, Form::name);
        Choices.chosen(box, this::choose);
    }

    Node node() {
        return box;
    }

    void refresh() {
        showing = true;
        String wanted = desk.evaluation().form();
        box.setPromptText(MESSAGES.text("report.form.gone", wanted));
        box.setValue(box.getItems().stream()
                .filter(form -> form.id().equals(wanted))
                .findFirst()
                .orElse(null));
        box.setDisable(desk.readOnly());
        showing = false;
    }

    private void choose(Form chosen) {
        if (!showing && !chosen.id().equals(desk.evaluation().form())) {
            desk.edit(MESSAGES.text("report.form.edit", chosen.name()), e -> e.withForm(chosen.id()));
        }
    }
}
