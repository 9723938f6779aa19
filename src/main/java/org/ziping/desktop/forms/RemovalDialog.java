package org.ziping.desktop.forms;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.desktop.support.Problems;

/** Asks before a form goes that evaluations are printed by. */
final class RemovalDialog {

    private static final Messages MESSAGES = Messages.of(RemovalDialog.class);
    private static final int MOST_NAMES = 5;

    private RemovalDialog() {}

    static boolean agreed(Problems problems, String form, List<String> users) {
        ButtonType remove = new ButtonType(MESSAGES.text("forms.remove"), ButtonData.OTHER);
        ButtonType keep = new ButtonType(MESSAGES.text("forms.remove.keep"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.NONE, "", remove, keep);
        alert.setTitle(MESSAGES.text("forms.remove"));
        String names = String.join("\n", users.stream().limit(MOST_NAMES).toList());
        Label label = new Label(MESSAGES.text("forms.remove.used", users.size(), form, names));
        label.setWrapText(true);
        label.getStyleClass().add("problem-sentence");
        VBox body = new VBox(label);
        body.getStyleClass().add("problem");
        alert.getDialogPane().setContent(body);
        problems.dress(alert);
        alert.setOnShown(event -> alert.getDialogPane().lookupButton(keep).requestFocus());
        return alert.showAndWait().equals(Optional.of(remove));
    }
}
