package org.ziping.desktop.control;

import java.util.function.Consumer;
import javafx.event.EventDispatcher;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
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
    private boolean composing;
    private boolean open;
    private boolean quiet;
    private boolean untouched = true;

    /**
     * @param settled told of the text whenever it changed and no input method is still composing
     */
    GridEditor(Consumer<String> settled) {
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
            composing = !input.getComposed().isEmpty();
            var passedOn = original.dispatchEvent(event, tail);
            settle();
            return passedOn;
        });
        close();
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

    /** Empties and hides the editor; it keeps the focus. */
    void close() {
        open = false;
        composing = false;
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
        return composing;
    }

    /** The text without what an input method has not decided yet. */
    String settledText() {
        return composing ? settledText : getText();
    }

    /** How wide the text is, in pixels. */
    double widthOfText() {
        measure.setFont(getFont());
        measure.setText(getText());
        return Math.ceil(measure.getLayoutBounds().getWidth());
    }

    private void settle() {
        if (quiet) {
            return;
        }
        if (composing) {
            reveal();
        } else if (!getText().equals(settledText)) {
            settledText = getText();
            untouched = false;
            settled.accept(settledText);
        } else if (untouched && getText().isEmpty()) {
            close();
        }
    }

    private void setQuietly(String text) {
        quiet = true;
        setText(text);
        settledText = text;
        quiet = false;
    }
}
