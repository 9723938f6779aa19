package org.ziping.desktop.control;

import javafx.scene.control.Label;

/** The sizes of a grid in pixels, all of them multiples of the font size. */
final class GridMetrics {

    private static final double ROW = 2.15;
    private static final double LINE = 1.45;

    /** A label nobody sees, in whose font the window's style sheet says how large text is. */
    private final Label probe = new Label();

    GridMetrics(Runnable changed) {
        probe.setManaged(false);
        probe.setVisible(false);
        probe.fontProperty().addListener((font, before, now) -> changed.run());
    }

    Label probe() {
        return probe;
    }

    double em() {
        return probe.getFont().getSize();
    }

    double rowHeight() {
        return Math.round(ROW * em());
    }

    /** The height of a header tier whose titles have up to so many lines. */
    double headerHeight(int lines) {
        return Math.round((ROW + LINE * (lines - 1)) * em());
    }
}
