package org.ziping.desktop.support;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
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
            DialogPlace.keepInSight(dialog, owner);
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
        ask(
                MESSAGES.text("problem.title"),
                sentence,
                new ButtonType(MESSAGES.text("problem.close"), ButtonData.CANCEL_CLOSE));
    }

    /** Asks; Enter gives the answer that is one's default, and where none is, the one that changes nothing. */
    public Optional<ButtonType> ask(String title, String sentence, ButtonType... answers) {
        Alert alert = new Alert(Alert.AlertType.NONE, "", answers);
        alert.setTitle(title);
        alert.getDialogPane().setContent(new VBox(sentence(sentence)));
        alert.getDialogPane().getContent().getStyleClass().add("problem");
        dress(alert);
        for (ButtonType answer : answers) {
            ButtonBar.setButtonUniformSize(alert.getDialogPane().lookupButton(answer), false);
        }
        Stream.of(ButtonData.OK_DONE, ButtonData.CANCEL_CLOSE)
                .flatMap(kind -> Stream.of(answers).filter(answer -> answer.getButtonData() == kind))
                .findFirst()
                .ifPresent(first -> ((Button) alert.getDialogPane().lookupButton(first)).setDefaultButton(true));
        return alert.showAndWait();
    }

    /** Asks before something that is hard to take back: whether {@code act} was chosen over {@code keep}. */
    public boolean agreed(String sentence, String act, String keep) {
        ButtonType yes = new ButtonType(act, ButtonData.OTHER);
        ButtonType no = new ButtonType(keep, ButtonData.CANCEL_CLOSE);
        return ask(act, sentence, yes, no).filter(yes::equals).isPresent();
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
