package org.ziping.desktop.review;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.check.Finding;
import org.ziping.check.Place;
import org.ziping.desktop.support.Seal;
import org.ziping.model.Finalised;
import org.ziping.session.Finalising;

/** 定稿 at the head of the page: whether it can be done, what stands in its way and where, or when it was done. */
final class SealBlock {

    private static final Messages MESSAGES = Messages.of(SealBlock.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Seal seal;
    private final Consumer<Place> jump;
    private final VBox box = new VBox();

    SealBlock(Seal seal, Consumer<Place> jump) {
        this.seal = seal;
        this.jump = jump;
        box.getStyleClass().add("seal");
    }

    Node node() {
        return box;
    }

    /** Shows what stands in the way; errors that {@code listed} below say the same already are only counted. */
    void refresh(List<Finding> listed) {
        box.getChildren().clear();
        Optional<Finalised> lock = seal.lock();
        if (lock.isPresent()) {
            String at = TIME.format(lock.get().at().atZone(ZoneId.systemDefault()));
            box.getChildren()
                    .add(wrapped(MESSAGES.text("seal.done", at, lock.get().code())));
            return;
        }
        List<Finalising.Obstacle> obstacles = seal.obstacles();
        Label state = wrapped(
                obstacles.isEmpty()
                        ? MESSAGES.text("seal.possible")
                        : MESSAGES.text("seal.obstacles", obstacles.size()));
        HBox.setHgrow(state, Priority.ALWAYS);
        Button finalise = new Button(MESSAGES.text("seal.finalise"));
        finalise.setMinWidth(Region.USE_PREF_SIZE);
        finalise.setDisable(!obstacles.isEmpty() || seal.fixed());
        finalise.setOnAction(event -> seal.finalise());
        HBox head = line(state, finalise);
        box.getChildren().add(head);
        Set<String> said = listed.stream().map(Finding::message).collect(Collectors.toSet());
        obstacles.stream()
                .filter(obstacle -> !said.contains(obstacle.sentence()))
                .forEach(obstacle -> box.getChildren().add(row(obstacle)));
    }

    private Node row(Finalising.Obstacle obstacle) {
        Label sentence = wrapped("● " + obstacle.sentence());
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button there = new Button(MESSAGES.text("review.jump"));
        there.setMinWidth(Region.USE_PREF_SIZE);
        there.setOnAction(event -> jump.accept(obstacle.place()));
        return line(sentence, there);
    }

    private static HBox line(Label text, Button button) {
        text.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(text, button);
        line.setSpacing(12);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
