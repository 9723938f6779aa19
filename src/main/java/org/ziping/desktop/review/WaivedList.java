package org.ziping.desktop.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.check.CheckReport;
import org.ziping.desktop.support.Desk;
import org.ziping.model.Waiver;
import org.ziping.session.Edit;
import org.ziping.session.Edits;

/** What the officer switched off: the sentence, the reason, and the way back. */
final class WaivedList {

    private static final Messages MESSAGES = Messages.of(WaivedList.class);

    private WaivedList() {}

    /** The rows with their heading; none when nothing is switched off. */
    static List<Node> rows(Desk desk) {
        List<Waiver> waivers = desk.evaluation().waivers();
        List<Node> rows = new ArrayList<>();
        if (!waivers.isEmpty()) {
            Label heading = new Label(MESSAGES.text("review.waived", waivers.size()));
            heading.getStyleClass().add("section-title");
            rows.add(heading);
            waivers.forEach(waiver -> rows.add(row(desk, waiver)));
        }
        return rows;
    }

    private static Node row(Desk desk, Waiver waiver) {
        Optional<String> now = desk.waived().stream()
                .filter(w -> w.waiver().equals(waiver))
                .map(CheckReport.Waived::finding)
                .map(f -> f.severity().label() + "  " + f.message())
                .findFirst();
        Label message = new Label(now.orElseGet(() -> MESSAGES.text("review.waived.gone", waiver.said())));
        message.setWrapText(true);
        VBox text = new VBox(message, FindingRow.quiet(MESSAGES.text("review.waived.reason", waiver.reason())));
        text.setSpacing(4);
        HBox.setHgrow(text, Priority.ALWAYS);
        Edit edit = Edits.unwaive(waiver);
        HBox row = new HBox(
                text,
                FindingRow.button(
                        MESSAGES.text("review.unwaive"),
                        !desk.readOnly(),
                        () -> desk.edit(edit.description(), edit.change())));
        row.setSpacing(12);
        row.getStyleClass().add("finding");
        return row;
    }
}
