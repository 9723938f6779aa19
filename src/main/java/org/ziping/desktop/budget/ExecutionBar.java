package org.ziping.desktop.budget;

import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.desktop.support.Desk;
import org.ziping.desktop.support.Draft;
import org.ziping.scoring.LineScore;

/** The score of budget execution with the sentence that explains it; a filed score can give way to the computed one. */
final class ExecutionBar extends VBox {

    private static final Messages MESSAGES = Messages.of(ExecutionBar.class);

    private final Desk desk;
    private final Label score = new Label();
    private final Hyperlink useComputed = new Hyperlink(MESSAGES.text("useComputed"));
    private final Label explanation = new Label();

    ExecutionBar(Desk desk, Draft draft, Runnable changed) {
        this.desk = desk;
        getStyleClass().add("budget-score");
        score.getStyleClass().add("section-title");
        explanation.setWrapText(true);
        HBox line = new HBox(score, useComputed);
        line.getStyleClass().add("budget-head");
        getChildren().addAll(line, explanation);
        useComputed.setOnAction(event -> {
            draft.edit(
                    MESSAGES.text("edit.useComputed"),
                    e -> e.withExecution(e.execution().withAssigned(Optional.empty())));
            changed.run();
        });
    }

    void show() {
        LineScore line = desk.scorecard().execution();
        score.setText(BudgetNotes.score(line));
        explanation.setText(line.explanation());
        useComputed.setVisible(line.assigned().isPresent() && !desk.readOnly());
    }
}
