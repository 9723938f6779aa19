package org.ziping.desktop.rollover;

import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.ziping.base.Messages;
import org.ziping.desktop.support.Problems;

/** Asks which year to begin and what to carry; Esc leaves everything as it is. */
public final class NewYearDialog {

    private static final Messages MESSAGES = Messages.of(NewYearDialog.class);

    private final NewYearQuestion question;
    private final Dialog<NewYearAnswer> dialog = new Dialog<>();
    private final ButtonType begin = new ButtonType(MESSAGES.text("begin"), ButtonData.OK_DONE);
    private final ButtonType open = new ButtonType(MESSAGES.text("open"), ButtonData.OTHER);
    private final TextField year = new TextField();
    private final Label remark = new Label();
    private final CarriedChoice carried = new CarriedChoice();
    private final CheckBox keep = new CheckBox(MESSAGES.text("keep"));

    private NewYearDialog(NewYearQuestion question) {
        this.question = question;
        dialog.setTitle(MESSAGES.text("title"));
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(begin, open, new ButtonType(MESSAGES.text("cancel"), ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().setContent(content());
        dialog.setResultConverter(this::answer);
        dialog.setOnShown(event -> Platform.runLater(() -> {
            year.requestFocus();
            year.selectAll();
        }));
        year.setText(String.valueOf(question.suggested()));
        year.textProperty().subscribe(this::judge);
    }

    /** Asks in front of the window; empty when the officer leaves. */
    public static Optional<NewYearAnswer> ask(NewYearQuestion question, Problems problems) {
        NewYearDialog asking = new NewYearDialog(question);
        problems.dress(asking.dialog);
        return asking.dialog.showAndWait();
    }

    private VBox content() {
        Label from = new Label(question.from());
        from.getStyleClass().add("section-title");
        from.setWrapText(true);
        Label name = new Label(MESSAGES.text("year"));
        name.setLabelFor(year);
        year.setPrefColumnCount(6);
        HBox line = new HBox(name, year);
        line.getStyleClass().add("new-year-line");
        remark.setWrapText(true);
        Label carry = new Label(MESSAGES.text("carry"));
        carry.getStyleClass().add("section-title");
        Label emptied = new Label(MESSAGES.text("emptied"));
        emptied.getStyleClass().add("quiet");
        emptied.setWrapText(true);
        VBox content = new VBox(from, line, remark, carry, carried, emptied);
        if (question.fromFile()) {
            keep.setSelected(question.canKeep());
            keep.setDisable(!question.canKeep());
            Label kept = new Label(question.keepRemark());
            kept.getStyleClass().add("quiet");
            kept.setManaged(!kept.getText().isEmpty());
            content.getChildren().add(new VBox(keep, kept));
        }
        content.getStyleClass().add("new-year");
        content.getStylesheets()
                .add(Objects.requireNonNull(NewYearDialog.class.getResource("rollover.css"), "rollover.css")
                        .toExternalForm());
        return content;
    }

    /** Where the library has that year already, going on with it is the safe answer and gets Enter. */
    private void judge(String typed) {
        remark.setText(question.remark(typed));
        remark.setManaged(!remark.getText().isEmpty());
        boolean instead = question.instead(typed).isPresent();
        Button go = (Button) dialog.getDialogPane().lookupButton(begin);
        Button there = (Button) dialog.getDialogPane().lookupButton(open);
        go.setDisable(question.year(typed).isEmpty());
        go.setText(MESSAGES.text(instead ? "begin.another" : "begin"));
        go.setDefaultButton(!instead);
        there.setDefaultButton(instead);
        there.setVisible(instead);
        there.setManaged(instead);
        if (dialog.isShowing()) {
            dialog.getDialogPane().getScene().getWindow().sizeToScene();
        }
    }

    private @Nullable NewYearAnswer answer(ButtonType button) {
        if (button == open) {
            return question.instead(year.getText())
                    .<NewYearAnswer>map(NewYearAnswer.OpenInstead::new)
                    .orElse(null);
        }
        return button != begin
                ? null
                : question.year(year.getText())
                        .<NewYearAnswer>map(y ->
                                new NewYearAnswer.Begin(y, carried.chosen(), question.canKeep() && keep.isSelected()))
                        .orElse(null);
    }
}
