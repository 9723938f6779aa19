package org.ziping.desktop.support;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;

/** A line in which a reason or a name is given; blank is no answer, Enter confirms, Esc leaves. */
public final class ReasonInput {

    private static final Messages MESSAGES = Messages.of(ReasonInput.class);

    private final TextField field = new TextField();
    private final VBox node;

    /**
     * A line under the words {@code prompt}, which stay in sight while somebody types; it confirms by a button
     * called {@code confirm}.
     */
    public ReasonInput(String prompt, String confirm, Consumer<String> done, Runnable left) {
        Label words = new Label(prompt);
        words.setLabelFor(field);
        words.setWrapText(true);
        words.getStyleClass().add("quiet");
        HBox.setHgrow(field, Priority.ALWAYS);
        Button take = button(confirm);
        take.setDisable(true);
        field.textProperty().subscribe(text -> take.setDisable(text.isBlank()));
        Runnable confirmed = () -> {
            if (!field.getText().isBlank()) {
                done.accept(field.getText().strip());
            }
        };
        take.setOnAction(event -> confirmed.run());
        field.setOnAction(event -> confirmed.run());
        Button leave = button(MESSAGES.text("reason.cancel"));
        leave.setOnAction(event -> left.run());
        HBox line = new HBox(field, take, leave);
        line.setSpacing(8);
        line.setAlignment(Pos.CENTER_LEFT);
        node = new VBox(words, line);
        node.setSpacing(4);
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                left.run();
                event.consume();
            }
        });
    }

    /** What to lay out. */
    public Region node() {
        return node;
    }

    /** Puts the focus into the field. */
    public void focus() {
        field.requestFocus();
    }

    private static Button button(String text) {
        Button button = new Button(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
