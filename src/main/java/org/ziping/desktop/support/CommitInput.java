package org.ziping.desktop.support;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/** A text input whose entry becomes an edit when the focus leaves it; Esc gives up a line and keeps a long text. */
public final class CommitInput {

    private static final Duration REST = Duration.seconds(10);

    private final TextInputControl control;
    private final Consumer<String> commit;
    private String committed = "";

    private CommitInput(TextInputControl control, Consumer<String> commit) {
        this.control = control;
        this.commit = commit;
        control.focusedProperty().addListener((property, was, focused) -> {
            if (!focused) {
                commit();
            }
        });
        control.textProperty().addListener((property, was, text) -> late());
        control.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveUndo);
    }

    /** A line; Enter commits it too. */
    public static CommitInput line(Consumer<String> commit) {
        return new CommitInput(new TextField(), commit);
    }

    /** Several lines; Enter begins a new one, Tab goes on. */
    public static CommitInput area(Consumer<String> commit) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        CommitInput input = new CommitInput(area, commit);
        input.commitWhenResting();
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> leaveOnTab(area, event));
        return input;
    }

    /** A long text is typed for minutes: what stands there when the typing rests is committed, the typing goes on. */
    private void commitWhenResting() {
        PauseTransition rest = new PauseTransition(REST);
        rest.setOnFinished(event -> commit());
        control.textProperty().addListener((property, was, text) -> {
            if (dirty()) {
                rest.playFromStart();
            }
        });
    }

    /** The control to lay out. */
    public TextInputControl control() {
        return control;
    }

    /** Shows {@code text} as committed; an entry being typed stays. */
    public void show(String text) {
        boolean untouched = !dirty();
        committed = asShown(text);
        if (untouched && dirty()) {
            int caret = control.getCaretPosition();
            control.setText(text);
            control.positionCaret(Math.min(caret, text.length()));
        }
    }

    /** Inputs drop what they cannot show, a line hides line breaks: what nobody typed must not count as an entry. */
    private String asShown(String text) {
        if (text.chars().noneMatch(Character::isISOControl)) {
            return text;
        }
        TextInputControl same = control instanceof TextField ? new TextField(text) : new TextArea(text);
        return same.getText();
    }

    /** Whether something typed is not committed yet. */
    public boolean dirty() {
        return !control.getText().equals(committed);
    }

    /** Commits what was typed, if anything. */
    public void commit() {
        if (dirty()) {
            String entry = control.getText();
            committed = entry;
            commit.accept(entry);
        }
    }

    /** A slow clipboard may bring its text when the focus has left already. */
    private void late() {
        if (dirty() && !control.isFocused()) {
            Platform.runLater(() -> {
                if (!control.isFocused()) {
                    commit();
                }
            });
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && dirty()) {
            giveUp();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && control instanceof TextField) {
            commit();
        }
    }

    /** A line goes back to what it was; a long text keeps what was written for minutes, undone by Ctrl+Z alone. */
    private void giveUp() {
        if (control instanceof TextArea) {
            commit();
        } else {
            control.setText(committed);
        }
    }

    /** Nothing typed: undo and redo mean the edits of the evaluation, not the input's own history. */
    private void leaveUndo(KeyEvent event) {
        boolean undo = event.isShortcutDown() && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y);
        if (undo && !dirty()) {
            control.getScene().getAccelerators().entrySet().stream()
                    .filter(accelerator -> accelerator.getKey().match(event))
                    .findFirst()
                    .ifPresent(accelerator -> accelerator.getValue().run());
            event.consume();
        }
    }

    private static void leaveOnTab(TextArea area, KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            KeyEvent onward = new KeyEvent(
                    area, area, KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false);
            event.consume();
            area.fireEvent(onward);
        }
    }
}
