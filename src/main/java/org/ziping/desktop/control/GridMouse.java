package org.ziping.desktop.control;

import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** What the pointer does on the cells: select, drag over a range, open the editor, ask for the tooltip. */
final class GridMouse {

    private static final double TOOLTIP_WIDTH = 480;

    private final GridView view;
    private final GridBody body;
    private final GridModel model;
    private final GridCursor cursor;
    private final GridEditing editing;
    private final Tooltip tooltip = new Tooltip();
    private CellPosition hovered = new CellPosition(-1, -1);
    private boolean dragging;

    GridMouse(GridView view, GridBody body, GridModel model, GridCursor cursor, GridEditing editing) {
        this.view = view;
        this.body = body;
        this.model = model;
        this.cursor = cursor;
        this.editing = editing;
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        tooltip.setShowDuration(Duration.INDEFINITE);
    }

    void listen() {
        body.setOnMousePressed(this::pressed);
        body.setOnMouseDragged(this::dragged);
        body.setOnMouseReleased(event -> dragging = false);
        body.setOnMouseMoved(this::moved);
        body.setOnMouseExited(event -> forget());
    }

    private void pressed(MouseEvent event) {
        if (inEditor(event)) {
            return;
        }
        editing.commit();
        view.requestFocus();
        event.consume();
        if (model.rowCount() == 0 || !body.showsCellAt(event.getY())) {
            return;
        }
        CellPosition cell = body.at(event.getX(), event.getY());
        boolean primary = event.getButton() == MouseButton.PRIMARY;
        if (primary || !cursor.range().contains(cell.row(), cell.column())) {
            cursor.place(cell.row(), cell.column(), primary && event.isShiftDown());
            view.showCursor();
        }
        dragging = primary;
        if (primary && event.getClickCount() == 2 && cell.equals(cursor.current())) {
            view.openEditor();
        }
    }

    private void dragged(MouseEvent event) {
        if (dragging && !editing.isOpen()) {
            CellPosition cell = body.at(event.getX(), event.getY());
            if (!cell.equals(cursor.current())) {
                cursor.place(cell.row(), cell.column(), true);
                view.showCursor();
            }
        }
    }

    private void moved(MouseEvent event) {
        CellPosition cell = body.at(event.getX(), event.getY());
        if (!body.showsCellAt(event.getY()) || inEditor(event)) {
            forget();
        } else if (!cell.equals(hovered)) {
            forget();
            hovered = cell;
            String text = model.tooltip(cell.row(), cell.column());
            String told = text.isEmpty() ? body.hiddenText(cell) : text;
            if (!told.isEmpty()) {
                tooltip.setText(told);
                Tooltip.install(body, tooltip);
            }
        }
    }

    private void forget() {
        hovered = new CellPosition(-1, -1);
        tooltip.hide();
        Tooltip.uninstall(body, tooltip);
    }

    private boolean inEditor(MouseEvent event) {
        return editing.isOpen() && editing.editor().getBoundsInParent().contains(event.getX(), event.getY());
    }
}
