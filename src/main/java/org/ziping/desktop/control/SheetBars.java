package org.ziping.desktop.control;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;

/** The two scroll bars of a sheet and what is in sight by them; all lengths in em. */
final class SheetBars {

    private final ScrollBar down = new ScrollBar();
    private final ScrollBar right = new ScrollBar();

    SheetBars(Runnable moved) {
        down.setOrientation(Orientation.VERTICAL);
        down.valueProperty().addListener((value, was, now) -> moved.run());
        right.valueProperty().addListener((value, was, now) -> moved.run());
    }

    List<Node> nodes() {
        return List.of(down, right);
    }

    /** What of the sheet is above the part in sight. */
    double top() {
        return down.getValue();
    }

    /** What of the sheet is left of the part in sight. */
    double left() {
        return right.getValue();
    }

    /** Goes to the beginning of the sheet. */
    void start() {
        down.setValue(0);
        right.setValue(0);
    }

    /** Brings a row to the top, with what follows it below. */
    void bringTop(double top) {
        down.setValue(within(down, top));
    }

    /** Brings rows into sight of which {@code seen} fit. */
    void bringRows(double top, double bottom, double seen) {
        bring(down, top, bottom, seen);
    }

    /** Brings columns into sight of which {@code seen} fit. */
    void bringColumns(double left, double end, double seen) {
        bring(right, left, end, seen);
    }

    /** Turns the wheel; with Shift it goes sideways. */
    void wheel(ScrollEvent event, double em) {
        ScrollBar bar = event.isShiftDown() || event.getDeltaY() == 0 ? right : down;
        double delta = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        if (bar.isVisible()) {
            bar.setValue(within(bar, bar.getValue() - delta / em));
            event.consume();
        }
    }

    /** Fits the bars to a sheet and to the width and height, in pixels, that it and the bars have together. */
    Room fit(double sheetWidth, double sheetHeight, double width, double height, double em) {
        double thick = Math.ceil(em * 0.9);
        boolean wide = sheetWidth * em > width;
        double seenHeight = Math.max(0, height - (wide ? thick : 0));
        boolean tall = sheetHeight * em > seenHeight;
        double seenWidth = Math.max(0, width - (tall ? thick : 0));
        fit(down, tall, sheetHeight, seenHeight / em);
        fit(right, wide, sheetWidth, seenWidth / em);
        down.resizeRelocate(1 + seenWidth, 1, thick, seenHeight);
        right.resizeRelocate(1, 1 + seenHeight, seenWidth, thick);
        return new Room(seenWidth, seenHeight);
    }

    /** What the bars leave for the sheet, in pixels. */
    record Room(double width, double height) {}

    private static void fit(ScrollBar bar, boolean needed, double content, double seen) {
        bar.setVisible(needed);
        bar.setMax(Math.max(0, content - seen));
        bar.setVisibleAmount(bar.getMax() * seen / Math.max(1, content));
        bar.setUnitIncrement(2);
        bar.setBlockIncrement(seen);
        bar.setValue(within(bar, bar.getValue()));
    }

    private static void bring(ScrollBar bar, double start, double end, double seen) {
        if (start < bar.getValue() || end - start > seen) {
            bar.setValue(within(bar, end <= seen ? 0 : start));
        } else if (end > bar.getValue() + seen) {
            bar.setValue(within(bar, end - seen));
        }
    }

    private static double within(ScrollBar bar, double value) {
        return Math.max(0, Math.min(value, bar.getMax()));
    }
}
