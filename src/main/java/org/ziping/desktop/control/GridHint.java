package org.ziping.desktop.control;

import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** A sentence beside a cell that goes away by itself; it takes no key and no click. */
final class GridHint extends Label {

    private static final double WIDTH = 26;

    private final PauseTransition away = new PauseTransition(Duration.seconds(4));

    GridHint() {
        getStyleClass().setAll("grid-hint");
        setManaged(false);
        setVisible(false);
        setMouseTransparent(true);
        setWrapText(true);
        away.setOnFinished(event -> setVisible(false));
    }

    /** Shows the sentence under the cell, above it where there is no room below. */
    void show(String text, Bounds cell, double em, double roomWidth, double roomHeight) {
        setText(text);
        setVisible(true);
        applyCss();
        double width = Math.min(Math.min(WIDTH * em, roomWidth), Math.ceil(prefWidth(-1)));
        double height = Math.ceil(prefHeight(width));
        boolean below = cell.getMaxY() + height <= roomHeight || cell.getMinY() - height < 0;
        double x = Math.max(0, Math.min(cell.getMinX(), roomWidth - width));
        resizeRelocate(x, below ? cell.getMaxY() + 2 : cell.getMinY() - height - 2, width, height);
        away.playFromStart();
    }

    void hide() {
        away.stop();
        setVisible(false);
    }
}
