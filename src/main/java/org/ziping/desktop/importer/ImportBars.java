package org.ziping.desktop.importer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;

/** The lines above the files: how reading goes, what is remembered, and the buttons. */
final class ImportBars {

    private static final Messages MESSAGES = Messages.of(ImportBars.class);

    private final Label message = new Label();
    private final Button take = new Button();
    private final Button begin = new Button(MESSAGES.text("import.begin"));
    private final Button takeBack = new Button(MESSAGES.text("import.take-back"));
    private final Label progressText = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final HBox reading;
    private final HBox remembered;
    private final VBox node;

    ImportBars(Runnable take, Runnable begin, Runnable leave, Runnable takeBack, Runnable forget, Runnable stop) {
        this.take.getStyleClass().addAll("import-take", "accent");
        this.take.setOnAction(event -> take.run());
        this.begin.getStyleClass().add("import-begin");
        this.begin.setOnAction(event -> begin.run());
        this.begin.setMinWidth(Region.USE_PREF_SIZE);
        this.begin.setTooltip(new Tooltip(MESSAGES.text("import.begin.tip")));
        this.takeBack.setOnAction(event -> takeBack.run());
        Button cancel = button("import.leave", leave);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        message.setWrapText(true);
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        this.take.setMinWidth(Region.USE_PREF_SIZE);
        this.takeBack.setMinWidth(Region.USE_PREF_SIZE);
        HBox buttons = line(message, this.takeBack, cancel, this.begin, this.take);
        Region gapAfter = new Region();
        HBox.setHgrow(gapAfter, Priority.ALWAYS);
        progressText.setMinWidth(0);
        reading = line(progress, progressText, gapAfter, button("import.stop", stop));
        remembered = line(new Label(MESSAGES.text("import.remembered")), gap, button("import.forget", forget));
        remembered.getStyleClass().add("note-line");
        node = new VBox(buttons, reading, remembered);
        node.setSpacing(6);
        visible(reading, false);
        visible(remembered, false);
        correctable(false);
    }

    Node node() {
        return node;
    }

    void message(String text) {
        message.setText(text);
    }

    /** Shows how far reading is. */
    void reading(int done, int total, String name) {
        visible(reading, true);
        progress.setProgress(total > 0 ? (double) done / total : -1);
        progressText.setText(MESSAGES.text("reading.at", done, total, name));
    }

    /** Shows that nothing is being read any more. */
    void read() {
        visible(reading, false);
    }

    void remembered(boolean shown) {
        visible(remembered, shown);
    }

    void correctable(boolean corrected) {
        takeBack.setDisable(!corrected);
    }

    /** Shows how many evaluations would come in, and whether a new year can be begun from what was read. */
    void coming(int projects, int read) {
        begin.setDisable(read == 0 || reading.isVisible());
        take.setText(MESSAGES.text("import.take", projects));
        take.setDisable(projects == 0);
    }

    /** Puts the focus on 导入 where it can be pressed. */
    boolean focusTake() {
        if (!take.isDisabled()) {
            take.requestFocus();
        }
        return !take.isDisabled();
    }

    /** Presses 导入 where it can be pressed. */
    void take() {
        take.fire();
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(MESSAGES.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static HBox line(Node... parts) {
        HBox line = new HBox(parts);
        line.setSpacing(8);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static void visible(Node part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }
}
