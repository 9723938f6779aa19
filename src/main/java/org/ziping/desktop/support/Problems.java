package org.ziping.desktop.support;

import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ziping.base.Messages;
import org.ziping.settings.Appearance;

/** The window that tells a problem: a sentence, its code, and the details to copy for a colleague. */
public final class Problems {

    private static final Messages MESSAGES = Messages.of(Problems.class);
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Stage owner;
    private final Supplier<Appearance> appearance;

    /** Problems told in front of {@code owner} once it shows, looking as the program does. */
    public Problems(Stage owner, Supplier<Appearance> appearance) {
        this.owner = owner;
        this.appearance = appearance;
    }

    /** Makes any dialog look as the program does and belong to its window. */
    public void dress(Dialog<?> dialog) {
        if (owner.isShowing()) {
            dialog.initOwner(owner);
        }
        Theme.dress(dialog, appearance.get());
    }

    /** What other dialogs of the system stand on. */
    public Window window() {
        return owner;
    }

    /** Tells that something failed which nobody foresaw. */
    public void unexpected(Throwable cause) {
        show(Problem.of(MESSAGES.text("problem.unexpected"), cause));
    }

    /** Tells what was refused for a reason the officer can do something about. */
    public void tell(String sentence) {
        Alert alert = new Alert(
                Alert.AlertType.NONE, "", new ButtonType(MESSAGES.text("problem.close"), ButtonData.CANCEL_CLOSE));
        alert.setTitle(MESSAGES.text("problem.title"));
        alert.getDialogPane().setContent(new VBox(sentence(sentence)));
        alert.getDialogPane().getContent().getStyleClass().add("problem");
        dress(alert);
        alert.showAndWait();
    }

    /** Asks before something that is hard to take back: whether {@code act} was chosen over {@code keep}. */
    public boolean agreed(String sentence, String act, String keep) {
        ButtonType yes = new ButtonType(act, ButtonData.OTHER);
        ButtonType no = new ButtonType(keep, ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.NONE, "", yes, no);
        alert.setTitle(act);
        alert.getDialogPane().setContent(new VBox(sentence(sentence)));
        alert.getDialogPane().getContent().getStyleClass().add("problem");
        dress(alert);
        Node keeping = alert.getDialogPane().lookupButton(no);
        alert.setOnShown(event -> Platform.runLater(keeping::requestFocus));
        return alert.showAndWait().filter(yes::equals).isPresent();
    }

    private void show(Problem problem) {
        LOG.warn("{} {}", problem.code(), problem.details());
        ButtonType copy = new ButtonType(MESSAGES.text("problem.copy"), ButtonData.OTHER);
        ButtonType close = new ButtonType(MESSAGES.text("problem.close"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.NONE, "", copy, close);
        alert.setTitle(MESSAGES.text("problem.title"));
        alert.getDialogPane().setContent(body(problem));
        dress(alert);
        if (alert.showAndWait().filter(copy::equals).isPresent()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(problem.sentence() + "\n" + problem.code() + "\n" + problem.details());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private static VBox body(Problem problem) {
        Label sentence = sentence(problem.sentence());
        Label code = new Label(MESSAGES.text("problem.code", problem.code()));
        code.getStyleClass().add("quiet");
        VBox box = new VBox(sentence, code);
        box.getStyleClass().add("problem");
        return box;
    }

    private static Label sentence(String text) {
        Label sentence = new Label(text);
        sentence.setWrapText(true);
        sentence.getStyleClass().add("problem-sentence");
        return sentence;
    }
}
