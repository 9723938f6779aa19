package org.ziping.desktop.control;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** The pictures of the cells in sight, and the frame around the current one. */
final class SheetPictures {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final Pane body = new Pane();
    private final Pane cells = new Pane();
    private final Region frame = new Region();
    private final Map<SheetCell, Label> shown = new HashMap<>();
    private final SheetBars bars;
    private final GridMetrics metrics;

    SheetPictures(SheetBars bars, GridMetrics metrics) {
        this.bars = bars;
        this.metrics = metrics;
        frame.getStyleClass().setAll("sheet-frame");
        frame.setManaged(false);
        frame.setMouseTransparent(true);
        cells.setManaged(false);
        body.getStyleClass().add("sheet-body");
        body.getChildren().addAll(cells, frame);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(body.widthProperty());
        clip.heightProperty().bind(body.heightProperty());
        body.setClip(clip);
    }

    Pane body() {
        return body;
    }

    /** Shows by the frame whether keys act on the current cell. */
    void active(boolean active) {
        frame.pseudoClassStateChanged(ACTIVE, active);
    }

    /** Drops all pictures; another sheet follows. */
    void forget() {
        cells.getChildren().clear();
        shown.clear();
    }

    /** Makes the pictures those of the cells in sight. */
    void arrange(SheetModel model, SheetRows rows, Optional<SheetCell> current) {
        Set<SheetCell> wanted = inSight(model, rows);
        shown.entrySet().removeIf(entry -> {
            boolean gone = !wanted.contains(entry.getKey());
            if (gone) {
                cells.getChildren().remove(entry.getValue());
            }
            return gone;
        });
        for (SheetCell cell : wanted) {
            boolean fresh = !shown.containsKey(cell);
            Label picture = shown.computeIfAbsent(cell, c -> picture(c, model));
            place(picture, cell, rows);
            if (fresh) {
                // Made while the sheet is laid out, a picture that lays itself out would wait for the next change.
                picture.applyCss();
                picture.layout();
            }
        }
        frame.setVisible(current.isPresent());
        current.ifPresent(cell -> place(frame, cell, rows));
    }

    private Set<SheetCell> inSight(SheetModel model, SheetRows rows) {
        Set<SheetCell> wanted = new HashSet<>();
        if (model.rowCount() > 0 && body.getHeight() > 0) {
            int last = rows.rowAt(bars.top() + body.getHeight() / em());
            for (int row = rows.rowAt(bars.top()); row <= last; row++) {
                for (SheetCell cell : model.cells(row)) {
                    double x = cell.left() - bars.left();
                    if (x + cell.width() > 0 && x * em() < body.getWidth()) {
                        wanted.add(cell);
                    }
                }
            }
        }
        return wanted;
    }

    private Label picture(SheetCell cell, SheetModel model) {
        Label label = new Label(cell.text());
        label.getStyleClass().setAll(List.of("sheet-cell"));
        label.getStyleClass().addAll(model.styles(cell));
        label.setManaged(false);
        label.setWrapText(true);
        cells.getChildren().add(label);
        return label;
    }

    private void place(Region region, SheetCell cell, SheetRows rows) {
        double x = Math.round((cell.left() - bars.left()) * em());
        double top = Math.round((rows.top(cell.row()) - bars.top()) * em());
        double end = Math.round((cell.left() + cell.width() - bars.left()) * em());
        double bottom = Math.round((rows.bottom(cell) - bars.top()) * em());
        // Of a cell merged over many rows only the part in sight is drawn, so that its text stays in sight too.
        double y = cell.rows() > 1 ? Math.max(top, -2) : top;
        double foot = cell.rows() > 1 ? Math.min(bottom, body.getHeight() + 2) : bottom;
        region.resizeRelocate(x, y, end - x, foot - y);
    }

    private double em() {
        return metrics.em();
    }
}
