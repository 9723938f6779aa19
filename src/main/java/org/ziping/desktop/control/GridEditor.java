package org.ziping.desktop.control;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.event.EventDispatcher;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.text.Text;

/**
 * The text field that always has the focus while a grid is used. It lies over the current cell and
 * cannot be seen until text arrives. Because it is a real text field already when the first key is
 * pressed, an input method engages with that key and no letter of a pinyin syllable is lost.
 */
final class GridEditor extends TextField {

    private final Consumer<String> settled;
    private final Text measure = new Text();
    private String settledText = "";
    private String composed = "";
    private String undecided = "";
    private String left = "";
    private boolean open;
    private boolean quiet;
    private boolean untouched = true;

    /**
     * @param settled told of the text whenever it changed and no input method is still composing
     * @param accepting asked before an input method may begin an entry
     */
    GridEditor(Consumer<String> settled, BooleanSupplier accepting) {
        this.settled = settled;
        getStyleClass().add("grid-editor");
        setManaged(false);
        setContextMenu(null);
        textProperty().addListener((text, before, now) -> settle());
        EventDispatcher original = getEventDispatcher();
        setEventDispatcher((event, tail) -> {
            if (!(event instanceof InputMethodEvent input)) {
                return original.dispatchEvent(event, tail);
            }
            String preEdit = input.getComposed().stream()
                    .map(InputMethodTextRun::getText)
                    .collect(Collectors.joining());
            if (belongsToTheCellLeft(preEdit, input.getCommitted()) || (!open && !accepting.getAsBoolean())) {
                return event;
            }
            undecided = preEdit.isEmpty() && input.getCommitted().isEmpty() ? composed : "";
            composed = preEdit;
            var passedOn = original.dispatchEvent(event, tail);
            settle();
            return passedOn;
        });
        hide();
    }

    /** Shows the editor with a text; the caret stands at its end. */
    void open(String text) {
        setQuietly(text);
        untouched = false;
        end();
        reveal();
    }

    /** Makes visible what is already being typed. */
    void reveal() {
        open = true;
        setOpacity(1);
        setMouseTransparent(false);
    }

    /** Empties and hides the editor because its entry is over; it keeps the focus. */
    void close() {
        left = isComposing() ? composed : undecided;
        hide();
    }

    private void hide() {
        open = false;
        composed = "";
        undecided = "";
        untouched = true;
        setQuietly("");
        setOpacity(0);
        setMouseTransparent(true);
    }

    boolean isOpen() {
        return open;
    }

    /** Whether an input method is in the middle of a word. */
    boolean isComposing() {
        return !composed.isEmpty();
    }

    /** The text without what an input method has not decided yet. */
    String settledText() {
        return isComposing() ? settledText : getText();
    }

    /** How wide the text is, in pixels. */
    double widthOfText() {
        measure.setFont(getFont());
        measure.setText(getText());
        return Math.ceil(measure.getLayoutBounds().getWidth());
    }

    /**
     * Whether an input method still speaks of the word that was undecided when its cell was left. A click
     * elsewhere makes it take the word back before the click arrives and commit its letters after it
     * (fcitx5); they must not run over into the next cell.
     */
    private boolean belongsToTheCellLeft(String preEdit, String committed) {
        if (left.isEmpty()) {
            return false;
        }
        boolean late = preEdit.isEmpty() && (committed.isEmpty() || committed.equals(left));
        if (!late || !committed.isEmpty()) {
            left = "";
        }
        return late;
    }

    private void settle() {
        if (quiet) {
            return;
        }
        if (isComposing()) {
            reveal();
        } else if (!getText().equals(settledText)) {
            settledText = getText();
            untouched = false;
            settled.accept(settledText);
        } else if (untouched && getText().isEmpty()) {
            String word = undecided;
            hide();
            undecided = word;
        }
    }

    private void setQuietly(String text) {
        quiet = true;
        setText(text);
        settledText = text;
        quiet = false;
    }
}
