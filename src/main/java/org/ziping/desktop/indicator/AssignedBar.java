package org.ziping.desktop.indicator;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.desktop.support.CommitInput;
import org.ziping.model.AssignedScore;

/** The computed score, and beside it the one the officer gives instead, with the reason. */
final class AssignedBar extends HBox {

    private static final Messages MESSAGES = Messages.of(AssignedBar.class);

    private final Label computed = new Label();
    private final Label filedCounts = new Label();
    private final Hyperlink useComputed = new Hyperlink(MESSAGES.text("detail.useComputed"));
    private final CommitInput points;
    private final CommitInput reason;

    AssignedBar(Listener listener) {
        points = CommitInput.line(listener::points);
        reason = CommitInput.line(listener::reason);
        getStyleClass().add("indicator-bar");
        computed.getStyleClass().add("section-title");
        points.control().getStyleClass().add("indicator-points");
        ((TextField) points.control()).setPromptText(MESSAGES.text("detail.assignedPrompt"));
        ((TextField) reason.control()).setPromptText(MESSAGES.text("detail.assignReason"));
        points.control().textProperty().addListener((text, before, now) -> {
            if (points.control().isFocused()) {
                listener.pointsTyped(now);
            }
        });
        useComputed.setOnAction(event -> listener.useComputed());
        HBox.setHgrow(reason.control(), Priority.ALWAYS);
        Label assigned = new Label(MESSAGES.text("detail.assigned"));
        assigned.setLabelFor(points.control());
        Label score = new Label(MESSAGES.text("detail.score"));
        Stream.of(score, computed, filedCounts, assigned, useComputed).forEach(part -> part.setMinWidth(USE_PREF_SIZE));
        reason.control().setMinWidth(0);
        getChildren().addAll(score, computed, filedCounts, assigned, points.control(), reason.control(), useComputed);
    }

    /** What the officer does here. */
    interface Listener {

        void pointsTyped(String text);

        void points(String text);

        void reason(String text);

        void useComputed();
    }

    void show(IndicatorDetails details, boolean readOnly) {
        Optional<AssignedScore> given = details.byOfficer();
        computed.setText(details.computed());
        filedCounts.setText(details.filedCounts());
        Visibility.set(filedCounts, !details.filedCounts().isEmpty());
        points.show(given.map(g -> Decimals.plain(g.score())).orElse(""));
        reason.show(given.map(AssignedScore::reason).orElse(""));
        points.control().setEditable(!readOnly);
        reason.control().setEditable(!readOnly);
        reason.control().setDisable(given.isEmpty());
        Visibility.set(useComputed, details.indicator().assigned().isPresent() && !readOnly);
    }

    void focusPoints() {
        points.control().requestFocus();
    }

    void commit() {
        points.commit();
        reason.commit();
    }
}
