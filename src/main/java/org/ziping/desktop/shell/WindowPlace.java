package org.ziping.desktop.shell;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.ziping.settings.WindowBounds;

/** Where the window stands: as the user left it, or as large as the screen allows. */
final class WindowPlace {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final int SMALLEST_WIDTH = 900;
    private static final int SMALLEST_HEIGHT = 600;
    private static final double FREE_SHARE = 0.9;

    private WindowPlace() {}

    /** Puts the window where it stood last; where a window of the usual size fits and none is known, it gets that. */
    static void put(Stage stage, Optional<WindowBounds> last) {
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        put(stage, last.orElse(new WindowBounds(0, 0, WIDTH, HEIGHT, false)));
        if (last.isEmpty() && !stage.isMaximized()) {
            stage.centerOnScreen();
        }
    }

    /** Where it stands now. */
    static WindowBounds of(Stage stage) {
        return new WindowBounds(
                (int) stage.getX(),
                (int) stage.getY(),
                (int) stage.getWidth(),
                (int) stage.getHeight(),
                stage.isMaximized());
    }

    /** Some window managers of Linux shrink a full window as soon as a dialog locks it; behind the dialog it is full again. */
    static void stayMaximised(Stage stage) {
        AtomicBoolean shrunk = new AtomicBoolean();
        stage.maximizedProperty().subscribe((was, now) -> shrunk.set(was && !now && !stage.isFocused()));
        stage.focusedProperty().subscribe(now -> {
            if (now && shrunk.getAndSet(false)) {
                Platform.runLater(() -> stage.setMaximized(true));
            }
        });
    }

    /** Where the bounds do not fit any more, the screen is filled. */
    private static void put(Stage stage, WindowBounds bounds) {
        Rectangle2D screen =
                Screen.getScreensForRectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height()).stream()
                        .findFirst()
                        .orElseGet(Screen::getPrimary)
                        .getVisualBounds();
        stage.setX(Math.max(screen.getMinX(), Math.min(bounds.x(), screen.getMaxX() - bounds.width())));
        stage.setY(Math.max(screen.getMinY(), Math.min(bounds.y(), screen.getMaxY() - bounds.height())));
        boolean fits = bounds.width() < screen.getWidth() && bounds.height() < screen.getHeight();
        stage.setWidth(fits ? bounds.width() : screen.getWidth() * FREE_SHARE);
        stage.setHeight(fits ? bounds.height() : screen.getHeight() * FREE_SHARE);
        stage.setMaximized(bounds.maximized() || !fits);
    }
}
