package org.ziping.desktop.preview;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.ziping.base.Messages;

/** Above the pages: which one is in sight, the way to another, and how large they are shown. */
final class PreviewBar {

    /** What the buttons do. */
    record Actions(
            Runnable back, Runnable onward, Runnable smaller, Runnable larger, Runnable fitWidth, Runnable fitPage) {}

    private static final Messages MESSAGES = Messages.of(PreviewBar.class);
    private static final double GAP = 8;

    private final TextField number = new TextField();
    private final Label count = new Label();
    private final Label scale = new Label();
    private final FlowPane bar = new FlowPane(GAP * 2, GAP);
    private int page;

    PreviewBar(Actions actions, IntConsumer go) {
        number.setPrefColumnCount(3);
        number.setAlignment(Pos.CENTER_RIGHT);
        number.setAccessibleText(MESSAGES.text("preview.number"));
        number.setOnAction(event -> go(go));
        number.focusedProperty().subscribe(focused -> {
            if (!focused) {
                number.setText(Integer.toString(page + 1));
            }
        });
        count.setMinWidth(Region.USE_PREF_SIZE);
        scale.getStyleClass().add("preview-scale");
        bar.getChildren()
                .setAll(
                        group(
                                button("preview.back", MESSAGES.text("preview.back.tip"), actions.back()),
                                number,
                                count,
                                button("preview.onward", MESSAGES.text("preview.onward.tip"), actions.onward())),
                        group(
                                button("preview.smaller", "Ctrl+-", actions.smaller()),
                                scale,
                                button("preview.larger", "Ctrl++", actions.larger()),
                                button("preview.fitWidth", "Ctrl+0", actions.fitWidth()),
                                button("preview.fitPage", "Ctrl+Shift+0", actions.fitPage())));
    }

    Region node() {
        return bar;
    }

    /** Shows where the reader is; a number being typed stays. */
    void show(int at, int pages, double percent) {
        page = at;
        if (!number.isFocused()) {
            number.setText(Integer.toString(at + 1));
        }
        count.setText(MESSAGES.text("preview.of", pages));
        scale.setText(MESSAGES.text("preview.percent", Math.round(percent)));
        bar.setDisable(pages == 0);
    }

    private void go(IntConsumer go) {
        String typed = number.getText().strip();
        if (typed.matches("\\d{1,6}")) {
            go.accept(Integer.parseInt(typed) - 1);
        }
        number.setText(Integer.toString(page + 1));
        number.selectAll();
    }

    private static HBox group(Node... parts) {
        HBox group = new HBox(GAP, parts);
        group.setAlignment(Pos.CENTER_LEFT);
        return group;
    }

    private static Button button(String key, String shortcut, Runnable action) {
        Button button = new Button(MESSAGES.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(shortcut));
        button.setOnAction(event -> action.run());
        return button;
    }
}
