package org.ziping.desktop.review;

import java.util.function.Consumer;
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
import org.ziping.check.Waivers;
import org.ziping.desktop.support.Desk;
import org.ziping.desktop.support.Pages;
import org.ziping.desktop.support.ReasonInput;
import org.ziping.session.Edit;
import org.ziping.session.Edits;

/** One finding: what is wrong and why it matters, the way there, a remedy, and 不再提示 for a reason. */
final class FindingRow {

    private static final Messages MESSAGES = Messages.of(FindingRow.class);

    private final Desk desk;
    private final Finding finding;
    private final VBox text = new VBox();
    private final HBox row = new HBox(text);
    private final Button jump;
    private boolean asking;

    FindingRow(Desk desk, Finding finding, Consumer<Place> there) {
        this.desk = desk;
        this.finding = finding;
        Label message = new Label(finding.message());
        message.setWrapText(true);
        text.getChildren().add(message);
        if (!finding.why().isEmpty()) {
            text.getChildren().add(quiet(finding.why()));
        }
        text.setSpacing(4);
        HBox.setHgrow(text, Priority.ALWAYS);
        row.setSpacing(12);
        row.getStyleClass().add("finding");
        finding.fix().ifPresent(fix -> add(fix.label(), !desk.readOnly(), () -> desk.edit(fix.label(), fix.remedy())));
        jump = add(MESSAGES.text("review.jump"), true, () -> there.accept(finding.place()));
        if (Waivers.allowed(finding)) {
            add(MESSAGES.text("review.waive"), !desk.readOnly(), this::ask);
        }
    }

    Node node() {
        return row;
    }

    /** Puts the keyboard on 定位, which changes nothing when a key is pressed once too often. */
    void focus() {
        jump.requestFocus();
        Pages.reveal(row);
    }

    /** Whether the keyboard is on one of its buttons, or in the reason asked for. */
    boolean focused() {
        return row.isFocusWithin();
    }

    static Label quiet(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        return label;
    }

    static Button button(String text, boolean possible, Runnable action) {
        Button button = new Button(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setDisable(!possible);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Button add(String label, boolean possible, Runnable action) {
        Button added = button(label, possible, action);
        row.getChildren().add(added);
        return added;
    }

    private void ask() {
        if (asking) {
            return;
        }
        asking = true;
        ReasonInput input = new ReasonInput(
                MESSAGES.text("review.waive.prompt"), MESSAGES.text("review.waive.confirm"), this::waive, this::leave);
        text.getChildren().add(input.node());
        input.focus();
    }

    private void waive(String reason) {
        Edit edit = Edits.waive(finding, reason);
        desk.edit(edit.description(), edit.change());
    }

    private void leave() {
        asking = false;
        text.getChildren().remove(text.getChildren().size() - 1);
        row.getChildren().get(row.getChildren().size() - 1).requestFocus();
    }
}
