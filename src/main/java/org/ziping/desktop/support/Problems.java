package org.ziping.desktop.support;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ziping.base.Messages;

/** The window that tells a problem: a sentence, its code, and the details to copy for a colleague. */
public final class Problems {

    private static final Messages MESSAGES = Messages.of(Problems.class);
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Supplier<Optional<Stage>> owner;

    /** Problems told in front of the window that {@code owner} finds. */
    public Problems(Supplier<Optional<Stage>> owner) {
        this.owner = owner;
    }

    /** Tells that something failed which nobody foresaw. */
    public void unexpected(Throwable cause) {
        show(Problem.of(MESSAGES.text("problem.unexpected"), cause));
    }

    /** Tells {@code sentence}; {@code cause} goes into the details. */
    public void show(String sentence, Throwable cause) {
        show(Problem.of(sentence, cause));
    }

    private void show(Problem problem) {
        LOG.warn("{} {}", problem.code(), problem.details());
        ButtonType copy = new ButtonType(MESSAGES.text("problem.copy"), ButtonData.OTHER);
        ButtonType close = new ButtonType(MESSAGES.text("problem.close"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.NONE, "", copy, close);
        alert.setTitle(MESSAGES.text("problem.title"));
        alert.getDialogPane().setContent(body(problem));
        owner.get().ifPresent(stage -> dress(alert, stage));
        if (alert.showAndWait().filter(copy::equals).isPresent()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(problem.sentence() + "\n" + problem.code() + "\n" + problem.details());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private static VBox body(Problem problem) {
        Label sentence = new Label(problem.sentence());
        sentence.setWrapText(true);
        sentence.getStyleClass().add("problem-sentence");
        Label code = new Label(MESSAGES.text("problem.code", problem.code()));
        code.getStyleClass().add("quiet");
        VBox box = new VBox(sentence, code);
        box.getStyleClass().add("problem");
        return box;
    }

    private static void dress(Alert alert, Window owner) {
        alert.initOwner(owner);
        Scene scene = owner.getScene();
        alert.getDialogPane().getStylesheets().setAll(scene.getStylesheets());
        alert.getDialogPane().setStyle(scene.getRoot().getStyle());
    }
}
