package org.ziping.desktop.control;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;

/** The picture of one cell. Touches only what differs from what it already shows. */
final class GridCell extends Label {

    private static final PseudoClass COMPUTED = PseudoClass.getPseudoClass("computed");
    private static final PseudoClass TITLE = PseudoClass.getPseudoClass("title");
    private static final PseudoClass CHOICE = PseudoClass.getPseudoClass("choice");
    private static final PseudoClass MERGED = PseudoClass.getPseudoClass("merged");
    private static final PseudoClass CURRENT_ROW = PseudoClass.getPseudoClass("current-row");

    private List<String> styles = List.of();

    GridCell() {
        getStyleClass().setAll("grid-cell");
        setManaged(false);
        setMouseTransparent(true);
        setTextOverrun(OverrunStyle.ELLIPSIS);
    }

    /** Shows the cell of the model at a place. */
    void show(GridModel model, int row, int column, boolean currentRow) {
        CellKind kind = model.kind(row, column);
        boolean merged = model.span(row, column).merged();
        setText(model.text(row, column));
        setAlignment(
                switch (model.columns().get(column).align()) {
                    case LEFT -> Pos.CENTER_LEFT;
                    case CENTER -> Pos.CENTER;
                    case RIGHT -> Pos.CENTER_RIGHT;
                });
        setWrapText(merged);
        pseudoClassStateChanged(COMPUTED, kind == CellKind.COMPUTED);
        pseudoClassStateChanged(TITLE, kind == CellKind.LABEL);
        pseudoClassStateChanged(CHOICE, kind == CellKind.CHOICE);
        pseudoClassStateChanged(MERGED, merged);
        pseudoClassStateChanged(CURRENT_ROW, currentRow);
        showStyles(model.styles(row, column));
    }

    /** Whether the text is longer than its room. */
    boolean isCut() {
        return !isWrapText() && prefWidth(-1) > getWidth() + 1;
    }

    /** Puts the cell on whole pixels, so that its lines stay sharp. */
    void place(double x, double y, double width, double height) {
        if (getLayoutX() != x || getLayoutY() != y) {
            relocate(x, y);
        }
        if (getWidth() != width || getHeight() != height) {
            resize(width, height);
        }
    }

    private void showStyles(List<String> wanted) {
        if (!wanted.equals(styles)) {
            getStyleClass().removeAll(styles);
            getStyleClass().addAll(wanted);
            styles = List.copyOf(wanted);
        }
    }
}
