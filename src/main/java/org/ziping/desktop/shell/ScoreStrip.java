package org.ziping.desktop.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.FadeTransition;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.ziping.base.Messages;
import org.ziping.check.Finding;
import org.ziping.check.Severity;

/** The score and what is still open, always in sight at the right of the window. */
final class ScoreStrip {

    private static final Messages MESSAGES = Messages.of(ScoreStrip.class);
    private static final Duration FLASH = Duration.millis(350);

    private final Label total = new Label();
    private final Label grade = new Label();
    private final Label lastYear = new Label();
    private final Label unscored = new Label();
    private final GridPane bars = new GridPane();
    private final Label weights = new Label();
    private final Label openTitle = new Label();
    private final ListView<Finding> open = new ListView<>();
    private final VBox wide;
    private final Label line = new Label();
    private final Hyperlink openLine = new Hyperlink();
    private final HBox narrow = new HBox(line, openLine);

    /** A strip whose findings call {@code jump} when chosen, and the line {@code review} for all of them. */
    ScoreStrip(Consumer<Finding> jump, Runnable review) {
        openLine.setOnAction(event -> review.run());
        openLine.setMinWidth(Region.USE_PREF_SIZE);
        total.getStyleClass().add("total");
        grade.getStyleClass().add("grade");
        weights.getStyleClass().add("quiet");
        lastYear.getStyleClass().add("quiet");
        unscored.setWrapText(true);
        openTitle.getStyleClass().add("section-title");
        bars.getStyleClass().add("bars");
        ColumnConstraints middle = new ColumnConstraints();
        middle.setHgrow(Priority.ALWAYS);
        ColumnConstraints right = new ColumnConstraints();
        right.setHalignment(HPos.RIGHT);
        bars.getColumnConstraints().setAll(new ColumnConstraints(), middle, right);
        HBox head = new HBox(total, grade);
        head.setSpacing(12);
        head.setAlignment(Pos.BASELINE_LEFT);
        open.getStyleClass().add("open-list");
        open.setPlaceholder(new Label(MESSAGES.text("strip.nothing-open")));
        open.setCellFactory(list -> new FindingCell());
        open.setOnMouseClicked(event -> jumpTo(jump));
        open.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                jumpTo(jump);
            }
        });
        VBox.setVgrow(open, Priority.ALWAYS);
        wide = new VBox(head, lastYear, unscored, bars, weights, openTitle, open);
        wide.getStyleClass().add("score-strip");
        narrow.getStyleClass().addAll("score-strip", "narrow");
    }

    /** The strip as a column. */
    Region wide() {
        return wide;
    }

    /** The strip as one line. */
    Region narrow() {
        return narrow;
    }

    /** Shows scores and findings; a total that changed flashes once. */
    void show(ScoreView view, List<Finding> findings) {
        String text = MESSAGES.text("strip.total", view.total());
        boolean changed = !total.getText().isEmpty() && !total.getText().equals(text);
        total.setText(text);
        grade.setText(view.grade());
        lastYear.setText(view.lastYear());
        lastYear.setVisible(!view.lastYear().isEmpty());
        lastYear.setManaged(!view.lastYear().isEmpty());
        unscored.setText(view.open());
        unscored.setVisible(!view.open().isEmpty());
        unscored.setManaged(!view.open().isEmpty());
        weights.setText(view.weights());
        line.setText(view.line());
        showBars(view.bars());
        openLine.setText(MESSAGES.text("strip.open", findings.size()));
        openTitle.setText(MESSAGES.text("strip.open", findings.size()));
        if (!open.getItems().equals(findings)) {
            open.getItems().setAll(findings);
        }
        if (changed) {
            flash(total);
        }
    }

    private void showBars(List<ScoreView.Bar> shown) {
        bars.getChildren().clear();
        for (int row = 0; row < shown.size(); row++) {
            ScoreView.Bar bar = shown.get(row);
            bars.addRow(row, new Label(bar.name()), drawn(bar.filled()), new Label(bar.points()));
        }
    }

    private static Node drawn(double filled) {
        Region fill = new Region();
        fill.getStyleClass().add("bar-fill");
        StackPane back = new StackPane(fill);
        back.getStyleClass().add("bar-back");
        StackPane.setAlignment(fill, Pos.CENTER_LEFT);
        fill.maxWidthProperty().bind(back.widthProperty().multiply(filled));
        return back;
    }

    private void jumpTo(Consumer<Finding> jump) {
        Finding chosen = open.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            jump.accept(chosen);
        }
    }

    private static void flash(Node node) {
        FadeTransition fade = new FadeTransition(FLASH, node);
        fade.setFromValue(0.35);
        fade.setToValue(1);
        fade.play();
    }

    private static final class FindingCell extends ListCell<Finding> {

        private static final double SCROLL_BAR = 14;

        private final Label text = new Label();

        FindingCell() {
            text.setWrapText(true);
            setPrefWidth(0);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        /** As high as the sentence needs at this width; a list cell by itself would cut it to one line. */
        @Override
        protected double computePrefHeight(double width) {
            double inside = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR;
            return getGraphic() == null
                    ? super.computePrefHeight(width)
                    : snappedTopInset() + text.prefHeight(inside) + snappedBottomInset();
        }

        @Override
        protected void updateItem(Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            if (empty || finding == null) {
                setGraphic(null);
            } else {
                String mark = finding.severity() == Severity.ERROR ? "●" : "○";
                text.setText(mark + " " + finding.severity().label() + "  " + finding.message());
                setGraphic(text);
            }
        }
    }
}
