package org.ziping.desktop.preview;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * A view onto paper larger than itself. Its place is kept in pixels of the paper: a scroll pane keeps a
 * share of the whole, which means another place after every change of size.
 */
final class PaperScroll extends Region {

    private static final double STEP = 48;

    private final Pane paper = new Pane();
    private final Rectangle clip = new Rectangle();
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private final Runnable resized;
    private double width;
    private double height;
    private double knownWidth;
    private double knownHeight;

    /** Calls {@code moved} when another part is in view, {@code resized} when the view has another size. */
    PaperScroll(Runnable moved, Runnable resized) {
        this.resized = resized;
        getStyleClass().add("preview-deck");
        setFocusTraversable(true);
        down.setOrientation(Orientation.VERTICAL);
        paper.setClip(clip);
        getChildren().setAll(paper, across, down);
        down.valueProperty().subscribe(() -> {
            place();
            moved.run();
        });
        across.valueProperty().subscribe(this::place);
        addEventHandler(ScrollEvent.SCROLL, event -> {
            scrollTo(x() - event.getDeltaX(), y() - event.getDeltaY());
            event.consume();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        paper.setOnMousePressed(event -> requestFocus());
    }

    /** Lays these on the paper; each keeps the place and size it is given. */
    void hold(List<? extends Node> sheets) {
        paper.getChildren().setAll(sheets);
    }

    /** Gives the paper another size; what is at {@code x} and {@code y} of it comes to the upper left corner. */
    void resizePaper(double newWidth, double newHeight, double x, double y) {
        width = newWidth;
        height = newHeight;
        bars();
        scrollTo(x, y);
    }

    void scrollTo(double x, double y) {
        across.setValue(Math.max(0, Math.min(across.getMax(), x)));
        down.setValue(Math.max(0, Math.min(down.getMax(), y)));
        place();
    }

    double x() {
        return across.getValue();
    }

    double y() {
        return down.getValue();
    }

    double viewWidth() {
        return Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset() - down.prefWidth(-1));
    }

    /** Without the bar at the foot, which is there only when it is needed. */
    double viewHeight() {
        double all = getHeight() - snappedTopInset() - snappedBottomInset();
        return Math.max(0, all - (wide() ? across.prefHeight(-1) : 0));
    }

    private boolean wide() {
        return width > viewWidth() + 1;
    }

    private void bars() {
        across.setVisible(wide());
        bar(across, width, viewWidth());
        bar(down, height, viewHeight());
        down.setDisable(down.getMax() <= 0);
        requestLayout();
    }

    private static void bar(ScrollBar bar, double all, double view) {
        double most = Math.max(0, all - view);
        bar.setMax(most);
        bar.setVisibleAmount(all <= 0 ? most : most * view / all);
        bar.setUnitIncrement(STEP);
        bar.setBlockIncrement(Math.max(STEP, view - STEP));
        bar.setValue(Math.min(bar.getValue(), most));
    }

    private void place() {
        paper.getChildren().forEach(sheet -> {
            sheet.setTranslateX(-Math.round(x()));
            sheet.setTranslateY(-Math.round(y()));
        });
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double barWidth = down.prefWidth(-1);
        paper.resizeRelocate(left, top, viewWidth(), viewHeight());
        clip.setWidth(viewWidth());
        clip.setHeight(viewHeight());
        down.resizeRelocate(left + viewWidth(), top, barWidth, viewHeight());
        across.resizeRelocate(left, top + viewHeight(), viewWidth(), across.prefHeight(-1));
        if (knownWidth != viewWidth() || knownHeight != viewHeight()) {
            knownWidth = viewWidth();
            knownHeight = viewHeight();
            bars();
            resized.run();
        }
    }

    private void key(KeyEvent event) {
        boolean ours = !event.isShortcutDown() && !event.isAltDown();
        switch (event.getCode()) {
            case DOWN -> scrollTo(x(), y() + STEP);
            case UP -> scrollTo(x(), y() - STEP);
            case RIGHT -> scrollTo(x() + STEP, y());
            case LEFT -> scrollTo(x() - STEP, y());
            default -> ours = false;
        }
        if (ours) {
            event.consume();
        }
    }
}
