package org.ziping.desktop.shell;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ziping.base.Messages;
import org.ziping.desktop.support.RunningWork;
import org.ziping.desktop.support.WorkerBackground;

/** The line at the foot: what is saved, by which rules, where it lies; and long work with its 取消. */
final class StatusBar {

    private static final Messages MESSAGES = Messages.of(StatusBar.class);

    private final Label saved = new Label();
    private final Label rules = new Label();
    private final Label library = new Label();
    private final Label backup = new Label();
    private final HBox work = new HBox();
    private final HBox bar;
    private Optional<Node> outside = Optional.empty();

    StatusBar(WorkerBackground background) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        library.setMinWidth(0);
        saved.setMinWidth(Region.USE_PREF_SIZE);
        work.setAlignment(Pos.CENTER_LEFT);
        work.setSpacing(8);
        bar = new HBox(saved, rules, library, backup, gap, work);
        bar.getStyleClass().add("status-bar");
        bar.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .addListener((property, was, now) -> Optional.ofNullable(now)
                        .filter(owner -> owner.getParent() != work)
                        .ifPresent(owner -> outside = Optional.of(owner)));
        background.running().addListener((ListChangeListener<RunningWork>) change -> showWork(background.running()));
    }

    Region node() {
        return bar;
    }

    /** Shows the truth about saving; {@code plain} is everything that needs no attention. */
    void saved(String text, boolean plain) {
        saved.setText(text);
        saved.getStyleClass().remove("unsaved");
        if (!plain) {
            saved.getStyleClass().add("unsaved");
        }
    }

    void rules(String name) {
        rules.setText(name.isEmpty() ? "" : MESSAGES.text("status.rules", name));
    }

    void library(String path) {
        library.setText(MESSAGES.text("status.library", path));
    }

    void backup(String when) {
        backup.setText(when);
    }

    /** Shows the work first in line; a 取消 that goes away gives the keyboard back to where it was. */
    private void showWork(List<RunningWork> running) {
        if (work.isFocusWithin()) {
            outside.ifPresent(Node::requestFocus);
        }
        work.getChildren().clear();
        if (running.isEmpty()) {
            return;
        }
        RunningWork now = running.get(0);
        Label text = new Label();
        text.textProperty().bind(now.text());
        ProgressBar progress = new ProgressBar();
        progress.progressProperty().bind(now.fraction());
        Button cancel = new Button(MESSAGES.text("status.cancel"));
        cancel.setOnAction(event -> now.cancel());
        work.getChildren().setAll(text, progress, cancel);
    }
}
