package org.ziping.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.desktop.support.Page;
import org.ziping.desktop.support.Seal;

/** The pages in the order of the report, each with its state; arrows and Ctrl with a digit move. */
final class Navigation {

    private static final Messages MESSAGES = Messages.of(Navigation.class);

    private final VBox box = new VBox();
    private final ToggleGroup group = new ToggleGroup();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final List<Label> states = new ArrayList<>();
    private final Button finalise = new Button();

    /** Entries for these pages; choosing one calls {@code open} with its position. 定稿 stands at the foot. */
    Navigation(List<Page> pages, Consumer<Integer> open, Runnable finalised) {
        box.getStyleClass().add("navigation");
        for (int i = 0; i < pages.size(); i++) {
            int position = i;
            Label state = new Label();
            state.getStyleClass().add("state");
            ToggleButton button = new ToggleButton(pages.get(i).title(), state);
            button.setToggleGroup(group);
            button.setTooltip(new Tooltip("Ctrl+" + key(i)));
            button.setOnAction(event -> {
                button.setSelected(true);
                open.accept(position);
            });
            button.addEventFilter(KeyEvent.KEY_PRESSED, event -> arrow(event, position));
            buttons.add(button);
            states.add(state);
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        finalise.getStyleClass().add("finalise");
        finalise.setMaxWidth(Double.MAX_VALUE);
        finalise.setWrapText(true);
        finalise.setOnAction(event -> finalised.run());
        box.getChildren().setAll(buttons);
        box.getChildren().addAll(gap, finalise);
    }

    /** Says whether the evaluation is finalised, can be, or what is still open. */
    void seal(Seal seal) {
        int open = seal.lock().isPresent() ? 0 : seal.obstacles().size();
        finalise.setText(seal.lock()
                .map(lock -> MESSAGES.text("navigation.finalised", lock.code()))
                .orElseGet(() -> open == 0
                        ? MESSAGES.text("navigation.finalise")
                        : MESSAGES.text("navigation.finalise.open", open)));
        finalise.setDisable(seal.fixed() && seal.lock().isEmpty());
    }

    Region node() {
        return box;
    }

    /** The digit of a page; the tenth has 0. */
    private static int key(int position) {
        return (position + 1) % 10;
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
        buttons.get(position).getTooltip().setText(said + "  Ctrl+" + key(position));
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
