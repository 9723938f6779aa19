package org.ziping.desktop.budget;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.desktop.support.CommitInput;
import org.ziping.desktop.support.Draft;
import org.ziping.model.Section;

/** The field for one explanation; takes room on the page only while it has something to say. */
final class NoteField extends VBox {

    private static final Messages MESSAGES = Messages.of(NoteField.class);

    private final Section section;
    private final Label reason = new Label();
    private final CommitInput input;

    NoteField(Section section, Draft draft) {
        this.section = section;
        String name = MESSAGES.text("note." + section.code());
        input = CommitInput.area(
                text -> draft.edit(MESSAGES.text("edit.note", name), e -> e.withNarrative(section, text)));
        getStyleClass().add("budget-note");
        Label title = new Label(name);
        title.getStyleClass().add("section-title");
        title.setLabelFor(input.control());
        reason.getStyleClass().add("quiet");
        reason.setWrapText(true);
        input.control().getStyleClass().add("budget-note-text");
        getChildren().addAll(title, reason, input.control());
    }

    Section section() {
        return section;
    }

    void show(BudgetNotes notes, String text, boolean readOnly) {
        boolean shown = notes.shown(section) || input.dirty();
        setVisible(shown);
        setManaged(shown);
        String why = notes.due(section).orElse("");
        reason.setText(why);
        reason.setManaged(!why.isEmpty());
        input.show(text);
        input.control().setEditable(!readOnly);
    }

    void commit() {
        input.commit();
    }

    @Override
    public void requestFocus() {
        input.control().requestFocus();
    }
}
