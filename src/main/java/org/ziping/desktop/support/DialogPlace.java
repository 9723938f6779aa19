package org.ziping.desktop.support;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Dialog;
import javafx.stage.Screen;
import javafx.stage.Window;

/** Some window managers put a dialog above the upper edge of the screen, where nobody could move it any more. */
final class DialogPlace {

    private static final int TRIES = 3;

    private final Window dialog;
    private final Window owner;
    private int tries;

    private DialogPlace(Window dialog, Window owner) {
        this.dialog = dialog;
        this.owner = owner;
    }

    /** Brings a dialog back to the middle of its owner where its title would be out of sight. */
    static void keepInSight(Dialog<?> dialog, Window owner) {
        Window window = dialog.getDialogPane().getScene().getWindow();
        DialogPlace place = new DialogPlace(window, owner);
        ChangeListener<Number> moved = (property, was, now) -> place.moved();
        window.yProperty().addListener(moved);
    }

    private void moved() {
        if (tries < TRIES && dialog.isShowing() && outOfSight(dialog.getX(), dialog.getY(), dialog.getWidth())) {
            tries++;
            Platform.runLater(this::centre);
        }
    }

    private void centre() {
        dialog.setX(owner.getX() + (owner.getWidth() - dialog.getWidth()) / 2);
        dialog.setY(owner.getY() + Math.max(0, (owner.getHeight() - dialog.getHeight()) / 2));
    }

    /** Whether no screen shows the middle of the upper edge. */
    private static boolean outOfSight(double x, double y, double width) {
        return Screen.getScreens().stream()
                .noneMatch(screen -> screen.getBounds().contains(x + width / 2, y + 1));
    }
}
