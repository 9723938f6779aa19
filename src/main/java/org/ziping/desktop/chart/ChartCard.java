package org.ziping.desktop.chart;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ziping.base.FileNames;
import org.ziping.base.Messages;
import org.ziping.desktop.support.Background;
import org.ziping.desktop.support.Notices;
import org.ziping.desktop.support.Problems;
import org.ziping.desktop.support.SaveTarget;

/** A chart on a page, with what can be done with its picture. */
public final class ChartCard {

    /** What the card needs of the window around it: how to tell that a picture was copied or written. */
    public record Around(Background background, Problems problems, Notices notices) {}

    private static final Messages MESSAGES = Messages.of(ChartCard.class);
    private static final int LONGEST_NAME = 100;

    private final Around around;
    private final VBox node = new VBox();
    private final HBox buttons;
    private Chart chart;

    /** A card that shows {@code chart} for now. */
    public ChartCard(Chart chart, Around around) {
        this.chart = chart;
        this.around = around;
        buttons = new HBox(button("chart.copy", this::copy), button("chart.save", this::save));
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.setSpacing(8);
        node.getStyleClass().add("chart-card");
        node.setFillWidth(true);
        show(chart);
    }

    /** What to lay out. */
    public Region node() {
        return node;
    }

    /** Shows another chart in its place. */
    public void show(Chart next) {
        if (next.equals(chart) && !node.getChildren().isEmpty()) {
            return;
        }
        chart = next;
        buttons.setDisable(next.figures().isEmpty());
        node.getChildren().setAll(new ChartPane(next), buttons);
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putImage(ChartPicture.of(chart));
        Clipboard.getSystemClipboard().setContent(content);
        around.notices().tell(MESSAGES.text("chart.copied", chart.title()));
    }

    private void save() {
        SaveTarget.ask(
                        around.problems(),
                        MESSAGES.text("chart.save"),
                        FileNames.legal(chart.title(), LONGEST_NAME),
                        ".png",
                        MESSAGES.text("chart.files"))
                .ifPresent(this::save);
    }

    private void save(Path target) {
        WritableImage picture = ChartPicture.of(chart);
        around.background()
                .start(
                        MESSAGES.text("chart.writing", target.getFileName()),
                        progress -> {
                            ChartPicture.write(picture, target);
                            return target;
                        },
                        written -> around.notices().tell(MESSAGES.text("chart.written", written)),
                        failure -> around.problems().tell(MESSAGES.text("chart.failed", target)));
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(MESSAGES.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
