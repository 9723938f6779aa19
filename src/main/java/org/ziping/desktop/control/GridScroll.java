package org.ziping.desktop.control;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;

/** Which part of the cells is in sight: the two scroll bars, the wheel, and bringing a cell into view. */
final class GridScroll {

    private final GridModel model;
    private final GridMetrics metrics;
    private final Runnable moved;
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar right = new ScrollBar();
    private ColumnWidths widths;
    private double seenWidth;
    private double seenHeight;
    private boolean fitting;

    GridScroll(GridModel model, GridMetrics metrics, Runnable moved) {
        this.model = model;
        this.metrics = metrics;
        this.moved = moved;
        this.widths = ColumnWidths.of(model.columns(), 1, 0);
        down.setOrientation(Orientation.VERTICAL);
        for (ScrollBar bar : new ScrollBar[] {down, right}) {
            bar.setManaged(false);
            bar.valueProperty().addListener((value, before, now) -> tell());
        }
    }

    ScrollBar down() {
        return down;
    }

    ScrollBar right() {
        return right;
    }

    ColumnWidths widths() {
        return widths;
    }

    double seenWidth() {
        return seenWidth;
    }

    double seenHeight() {
        return seenHeight;
    }

    double scrolledDown() {
        return Math.round(down.getValue());
    }

    double scrolledRight() {
        return Math.round(right.getValue());
    }

    /** Shares out the room: bars where they are needed, the rest for cells. */
    void fit(double x, double y, double width, double height) {
        fitting = true;
        double em = metrics.em();
        double content = model.rowCount() * metrics.rowHeight();
        double thick = Math.ceil(em * 0.9);
        boolean wide = ColumnWidths.of(model.columns(), em, 0).total() > width;
        seenHeight = Math.max(0, height - (wide ? thick : 0));
        boolean tall = content > seenHeight;
        seenWidth = Math.max(0, width - (tall ? thick : 0));
        widths = ColumnWidths.of(model.columns(), em, seenWidth);
        set(down, tall, content, seenHeight);
        set(right, wide, widths.total(), seenWidth);
        down.resizeRelocate(x + seenWidth, y, thick, seenHeight);
        right.resizeRelocate(x, y + seenHeight, seenWidth, thick);
        fitting = false;
    }

    /** Scrolls as little as possible so that the cell, given in the body's coordinates, is in sight. */
    void reveal(Bounds cell) {
        bring(down, cell.getMinY(), cell.getMaxY(), seenHeight);
        bring(right, cell.getMinX(), cell.getMaxX(), seenWidth);
    }

    /** Scrolls by the wheel; with nothing to scroll the page around the grid may. */
    void wheel(ScrollEvent event) {
        ScrollBar bar = event.isShiftDown() || event.getDeltaY() == 0 ? right : down;
        double delta = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        if (bar.isVisible()) {
            bar.setValue(within(bar, bar.getValue() - delta));
            event.consume();
        }
    }

    private void bring(ScrollBar bar, double start, double end, double seen) {
        if (end > seen && start > 0) {
            bar.setValue(within(bar, bar.getValue() + Math.min(start, end - seen)));
        } else if (start < 0 && end < seen) {
            bar.setValue(within(bar, bar.getValue() + start));
        }
    }

    private void set(ScrollBar bar, boolean needed, double content, double seen) {
        bar.setVisible(needed);
        bar.setMax(Math.max(0, content - seen));
        bar.setVisibleAmount(bar.getMax() * seen / Math.max(1, content));
        bar.setUnitIncrement(metrics.rowHeight());
        bar.setBlockIncrement(seen);
        bar.setValue(within(bar, bar.getValue()));
    }

    private static double within(ScrollBar bar, double value) {
        return Math.max(0, Math.min(value, bar.getMax()));
    }

    private void tell() {
        if (!fitting) {
            moved.run();
        }
    }
}
