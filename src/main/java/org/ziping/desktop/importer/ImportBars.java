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
    private final Button redo = new Button(MESSAGES.text("import.redo"));
    private final Button stop = new Button(MESSAGES.text("import.stop"));
    private final Button goOn = new Button(MESSAGES.text("import.go-on"));
    private final Label progressText = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final HBox reading;
    private final HBox remembered;
    private final VBox node;

    /**
     * What the buttons do.
     *
     * @param take imports
     * @param begin begins the new year
     * @param leave goes away
     * @param takeBack takes the last correction back
     * @param redo makes it again
     * @param forget drops what is remembered about the layout
     * @param stop stops reading
     * @param goOn reads the files that were not come to
     */
    record Actions(
            Runnable take,
            Runnable begin,
            Runnable leave,
            Runnable takeBack,
            Runnable redo,
            Runnable forget,
            Runnable stop,
            Runnable goOn) {}

    ImportBars(Actions actions) {
        take.getStyleClass().addAll("import-take", "accent");
        take.setOnAction(event -> actions.take().run());
        begin.getStyleClass().add("import-begin");
        begin.setOnAction(event -> actions.begin().run());
        begin.setMinWidth(Region.USE_PREF_SIZE);
        begin.setTooltip(new Tooltip(MESSAGES.text("import.begin.tip")));
        takeBack.setOnAction(event -> actions.takeBack().run());
        takeBack.setTooltip(new Tooltip("Ctrl+Z"));
        redo.setOnAction(event -> actions.redo().run());
        redo.setTooltip(new Tooltip("Ctrl+Y"));
        redo.setMinWidth(Region.USE_PREF_SIZE);
        stop.setOnAction(event -> actions.stop().run());
        stop.setMinWidth(Region.USE_PREF_SIZE);
        goOn.setOnAction(event -> actions.goOn().run());
        goOn.setMinWidth(Region.USE_PREF_SIZE);
        Button cancel = button("import.leave", actions.leave());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        message.setWrapText(true);
        message.setMaxWidth(Double.MAX_VALUE);
        message.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(message, Priority.ALWAYS);
        take.setMinWidth(Region.USE_PREF_SIZE);
        takeBack.setMinWidth(Region.USE_PREF_SIZE);
        HBox buttons = line(message, takeBack, redo, cancel, begin, take);
        Region gapAfter = new Region();
        HBox.setHgrow(gapAfter, Priority.ALWAYS);
        progressText.setMinWidth(0);
        reading = line(progress, progressText, gapAfter, stop, goOn);
        remembered =
                line(new Label(MESSAGES.text("import.remembered")), gap, button("import.forget", actions.forget()));
        remembered.getStyleClass().add("note-line");
        node = new VBox(buttons, reading, remembered);
        node.setSpacing(6);
        read(0);
        visible(remembered, false);
        correctable(false, false);
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
        visible(progress, true);
        visible(stop, true);
        visible(goOn, false);
        progress.setProgress(total > 0 ? (double) done / total : -1);
        progressText.setText(MESSAGES.text("reading.at", done, total, name));
    }

    /** Shows that nothing is being read any more, and offers to read the files that were not come to. */
    void read(int left) {
        visible(reading, left > 0);
        visible(progress, false);
        visible(stop, false);
        visible(goOn, left > 0);
        progressText.setText(MESSAGES.text("reading.stopped", left));
    }

    void remembered(boolean shown) {
        visible(remembered, shown);
    }

    void correctable(boolean corrected, boolean takenBack) {
        takeBack.setDisable(!corrected);
        redo.setDisable(!takenBack);
    }

    /** Shows how many evaluations would come in; while files are still being read, taking in would leave them out. */
    void coming(int projects, int read) {
        begin.setDisable(read == 0 || stop.isVisible());
        take.setText(MESSAGES.text("import.take", projects));
        take.setDisable(projects == 0 || stop.isVisible());
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
