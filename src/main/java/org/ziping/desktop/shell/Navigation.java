package org.ziping.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.desktop.support.Page;

/** The pages in the order of the report, each with its state; arrows and Ctrl with a digit move. */
final class Navigation {

    private static final Messages MESSAGES = Messages.of(Navigation.class);

    private final VBox box = new VBox();
    private final ToggleGroup group = new ToggleGroup();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final List<Label> states = new ArrayList<>();

    /** Entries for these pages; choosing one calls {@code open} with its position. */
    Navigation(List<Page> pages, Consumer<Integer> open) {
        box.getStyleClass().add("navigation");
        for (int i = 0; i < pages.size(); i++) {
            int position = i;
            Label state = new Label();
            state.getStyleClass().add("state");
            ToggleButton button = new ToggleButton(pages.get(i).title(), state);
            button.setToggleGroup(group);
            button.setTooltip(new Tooltip("Ctrl+" + (i + 1)));
            button.setOnAction(event -> {
                button.setSelected(true);
                open.accept(position);
            });
            button.addEventFilter(KeyEvent.KEY_PRESSED, event -> arrow(event, position));
            buttons.add(button);
            states.add(state);
        }
        box.getChildren().setAll(buttons);
    }

    Region node() {
        return box;
    }

    /** Marks the page shown now. */
    void mark(int position) {
        buttons.get(position).setSelected(true);
    }

    /** Puts the focus on an entry. */
    void focus(int position) {
        buttons.get(position).requestFocus();
    }

    /** Shows the state of a page: number of findings, ✓ when complete, else nothing. */
    void state(int position, int findings, boolean complete) {
        Label state = states.get(position);
        state.setText(findings > 0 ? Integer.toString(findings) : complete ? "✓" : "");
        String said = findings > 0
                ? MESSAGES.text("navigation.findings", findings)
                : MESSAGES.text(complete ? "navigation.complete" : "navigation.incomplete");
        buttons.get(position).setAccessibleText(buttons.get(position).getText() + " " + said);
        buttons.get(position).getTooltip().setText(said + "  Ctrl+" + (position + 1));
    }

    private void arrow(KeyEvent event, int position) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int next = position + step;
        if (step != 0 && next >= 0 && next < buttons.size()) {
            buttons.get(next).requestFocus();
            event.consume();
        }
    }
}
