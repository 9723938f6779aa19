package org.ziping.desktop.budget;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.desktop.support.Chooser;
import org.ziping.desktop.support.CommitInput;
import org.ziping.desktop.support.Draft;
import org.ziping.desktop.support.Pages;
import org.ziping.desktop.support.PhraseInsertion;
import org.ziping.model.Section;

/** The field for one explanation; takes room on the page only while it has something to say. */
final class NoteField extends VBox {

    private static final Messages MESSAGES = Messages.of(NoteField.class);

    private static final KeyCombination CHOOSE = new KeyCodeCombination(KeyCode.I, KeyCombination.SHORTCUT_DOWN);

    private final Section section;
    private final Label reason = new Label();
    private final CommitInput input;
    private final Hyperlink choose = new Hyperlink(MESSAGES.text("phrase.choose"));
    private List<String> suited = List.of();

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
        choose.setTooltip(new Tooltip(MESSAGES.text("phrase.choose.tip")));
        choose.setOnAction(event -> choose());
        input.control().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (CHOOSE.match(event) && choose.isVisible()) {
                choose();
                event.consume();
            }
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(new HBox(title, gap, choose), reason, input.control());
    }

    Section section() {
        return section;
    }

    void show(BudgetNotes notes, String text, boolean readOnly) {
        suited = notes.phrases(section);
        boolean offered = !readOnly && !suited.isEmpty();
        choose.setVisible(offered);
        choose.setManaged(offered);
        boolean shown = notes.shown(section) || input.dirty();
        setVisible(shown);
        setManaged(shown);
        String why = notes.due(section).orElse("");
        reason.setText(why);
        reason.setManaged(!why.isEmpty());
        input.show(text);
        input.control().setEditable(!readOnly);
    }

    private void choose() {
        Chooser.open(
                choose,
                suited,
                phrase -> phrase,
                new Chooser.Words(MESSAGES.text("phrase.search"), MESSAGES.text("phrase.none")),
                phrase -> PhraseInsertion.into(
                        input.control(), phrase, input.control().getText().isBlank()));
    }

    void commit() {
        input.commit();
    }

    @Override
    public void requestFocus() {
        Pages.reveal(this);
        input.control().requestFocus();
    }
}
