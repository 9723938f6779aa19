package org.ziping.desktop.control;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;

/** The frame of the current cell and the veil over a selected range. */
final class GridMarks {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final Region frame = mark("grid-frame");
    private final Region veil = mark("grid-veil");

    Region frame() {
        return frame;
    }

    Region veil() {
        return veil;
    }

    void show(GridBody body, GridCursor cursor, boolean any) {
        frame.setVisible(any);
        CellRange range = cursor.range();
        veil.setVisible(any && !range.single());
        Bounds cell = body.boundsOf(cursor.current().row(), cursor.current().column());
        frame.resizeRelocate(cell.getMinX() - 1, cell.getMinY() - 1, cell.getWidth() + 1, cell.getHeight() + 1);
        Bounds first = body.boundsOf(range.top(), range.left());
        Bounds last = body.boundsOf(range.bottom(), range.right());
        veil.resizeRelocate(
                first.getMinX(), first.getMinY(), last.getMaxX() - first.getMinX(), last.getMaxY() - first.getMinY());
    }

    void showActive(boolean active) {
        frame.pseudoClassStateChanged(ACTIVE, active);
    }

    private static Region mark(String style) {
        Region region = new Region();
        region.getStyleClass().setAll(style);
        region.setManaged(false);
        region.setMouseTransparent(true);
        return region;
    }
}
