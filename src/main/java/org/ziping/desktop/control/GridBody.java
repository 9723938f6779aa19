package org.ziping.desktop.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/**
 * The cells in view. Only rows that can be seen have pictures; scrolling hands the pictures on. A merged
 * cell has one picture in the seen part of its rows, so that its text is always in sight.
 */
final class GridBody extends Pane {

    private final GridModel model;
    private final GridMetrics metrics;
    private final Map<Integer, List<GridCell>> rows = new HashMap<>();
    private final List<List<GridCell>> spareRows = new ArrayList<>();
    private final Map<CellPosition, GridCell> spans = new HashMap<>();
    private final Pane cells = new Pane();
    private ColumnWidths widths;
    private double scrolledDown;
    private double scrolledRight;
    private int currentRow = -1;

    GridBody(GridModel model, GridMetrics metrics) {
        this.model = model;
        this.metrics = metrics;
        this.widths = ColumnWidths.of(model.columns(), 1, 0);
        getStyleClass().add("grid-body");
        cells.setManaged(false);
        getChildren().add(cells);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    void show(ColumnWidths shared, double down, double right) {
        widths = shared;
        scrolledDown = down;
        scrolledRight = right;
        arrange();
    }

    void showCurrentRow(int row) {
        int before = currentRow;
        currentRow = row;
        showRow(before);
        showRow(row);
    }

    /** Asks the model again for every cell in view. */
    void refresh() {
        rows.keySet().forEach(this::showRow);
        spans.forEach((at, cell) -> cell.show(model, at.row(), at.column(), false));
    }

    /** Drops every picture, because rows came, went or were merged differently. */
    void forget() {
        takeAway(0, 0);
        cells.getChildren().removeAll(spans.values());
        spans.clear();
    }

    /** The whole text of a cell that has no room for it; empty when it has. */
    String hiddenText(CellPosition at) {
        GridCell cell =
                spans.get(new CellPosition(model.span(at.row(), at.column()).first(), at.column()));
        List<GridCell> row = rows.getOrDefault(at.row(), List.of());
        GridCell shown = cell != null || row.isEmpty() ? cell : row.get(at.column());
        return shown != null && shown.isCut() ? shown.getText() : "";
    }

    /** Where a cell, with everything merged into it, stands in this pane; it may lie out of sight. */
    Bounds boundsOf(int row, int column) {
        GridSpan span = model.rowCount() == 0 ? GridSpan.single(row) : model.span(row, column);
        double height = metrics.rowHeight();
        return new BoundingBox(
                widths.start(column) - scrolledRight,
                span.first() * height - scrolledDown,
                widths.width(column),
                (span.last() - span.first() + 1) * height);
    }

    /** The cell under a point; outside the cells the nearest one. */
    CellPosition at(double x, double y) {
        int row = (int) Math.floor((y + scrolledDown) / metrics.rowHeight());
        return new CellPosition(row, widths.columnAt(x + scrolledRight));
    }

    boolean showsCellAt(double y) {
        return y >= 0 && y + scrolledDown < model.rowCount() * metrics.rowHeight();
    }

    /** The first row in view and the one after the last. */
    int firstRow() {
        return (int) Math.floor(scrolledDown / metrics.rowHeight());
    }

    int endRow() {
        return Math.min(model.rowCount(), (int) Math.ceil((scrolledDown + getHeight()) / metrics.rowHeight()));
    }

    private void arrange() {
        int first = firstRow();
        int end = endRow();
        takeAway(first, end);
        for (int row = first; row < end; row++) {
            if (!rows.containsKey(row)) {
                rows.put(row, spareRows.isEmpty() ? newRow() : spareRows.remove(spareRows.size() - 1));
                showRow(row);
            }
            placeRow(row);
        }
        arrangeSpans(first, end);
    }

    private void takeAway(int first, int end) {
        Iterator<Map.Entry<Integer, List<GridCell>>> entries = rows.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<Integer, List<GridCell>> entry = entries.next();
            if (entry.getKey() < first || entry.getKey() >= end) {
                entry.getValue().forEach(cell -> cell.setVisible(false));
                spareRows.add(entry.getValue());
                entries.remove();
            }
        }
    }

    private List<GridCell> newRow() {
        List<GridCell> row = new ArrayList<>();
        for (int column = 0; column < model.columns().size(); column++) {
            row.add(new GridCell());
        }
        cells.getChildren().addAll(row);
        return row;
    }

    private void showRow(int row) {
        List<GridCell> pictures = rows.get(row);
        if (pictures != null && row < model.rowCount()) {
            for (int column = 0; column < pictures.size(); column++) {
                pictures.get(column).show(model, row, column, row == currentRow);
            }
        }
    }

    private void placeRow(int row) {
        double height = metrics.rowHeight();
        double top = row * height - scrolledDown;
        List<GridCell> pictures = rows.getOrDefault(row, List.of());
        for (int column = 0; column < pictures.size(); column++) {
            GridCell cell = pictures.get(column);
            cell.setVisible(!model.span(row, column).merged());
            cell.place(widths.start(column) - scrolledRight, top, widths.width(column), height);
        }
    }

    private void arrangeSpans(int first, int end) {
        Map<CellPosition, GridCell> before = new HashMap<>(spans);
        spans.clear();
        for (int column = 0; column < model.columns().size(); column++) {
            int row = first;
            while (row < end) {
                GridSpan span = model.span(row, column);
                if (span.merged()) {
                    placeSpan(before, span, column, first, end);
                }
                row = span.last() + 1;
            }
        }
        cells.getChildren().removeAll(before.values());
    }

    private void placeSpan(Map<CellPosition, GridCell> before, GridSpan span, int column, int first, int end) {
        CellPosition at = new CellPosition(span.first(), column);
        GridCell cell = before.remove(at);
        if (cell == null) {
            cell = new GridCell();
            cells.getChildren().add(cell);
        }
        spans.put(at, cell);
        cell.show(model, at.row(), column, false);
        double height = metrics.rowHeight();
        double top = Math.max(span.first() * height - scrolledDown, first < span.first() ? -height : -1);
        double bottom = Math.min(
                (span.last() + 1) * height - scrolledDown, end > span.last() ? Double.MAX_VALUE : getHeight() + 1);
        cell.place(widths.start(column) - scrolledRight, top, widths.width(column), bottom - top);
    }
}
