package org.ziping.desktop.control;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.ziping.base.Messages;

/**
 * A table with the habits of a spreadsheet over a {@link GridModel}: type to enter, Enter down, Tab
 * right, Esc to give up, blocks copied and pasted, an entry committed when the focus leaves. Key events
 * the grid does not use arrive at it unconsumed, so a page adds its own keys with a handler.
 */
public final class GridView extends Region {

    private static final Messages MESSAGES = Messages.of(GridView.class);
    private static final int ROWS_WANTED = 12;

    private final GridModel model;
    private final GridMetrics metrics = new GridMetrics(this::requestLayout);
    private final GridCursor cursor;
    private final GridBody body;
    private final GridHeader header;
    private final GridScroll scroll;
    private final GridMarks marks = new GridMarks();
    private final GridHint hint = new GridHint();
    private final GridEditing editing;
    private final ReadOnlyObjectWrapper<CellPosition> current;
    private int rowsWanted = ROWS_WANTED;
    private boolean revealing;

    /** A grid over a model, its current cell the first that is no row title. */
    public GridView(GridModel model) {
        this.model = model;
        cursor = new GridCursor(model);
        current = new ReadOnlyObjectWrapper<>(this, "currentCell", cursor.current());
        header = new GridHeader(model.columns(), metrics);
        body = new GridBody(model, metrics);
        scroll = new GridScroll(model, metrics, this::showScrolled);
        editing = new GridEditing(model, cursor, this::placeEditor, this::refuse);
        GridEditor editor = editing.editor();
        body.getChildren().addAll(marks.veil(), marks.frame(), editor);
        getStyleClass().add("ziping-grid");
        getStylesheets()
                .add(Objects.requireNonNull(GridView.class.getResource("grid.css"), "grid.css")
                        .toExternalForm());
        getChildren().addAll(metrics.probe(), header, body, scroll.down(), scroll.right(), hint);
        new GridKeys(this, cursor, editing, new GridClipboard(model, cursor)).listen();
        new GridMouse(this, body, model, cursor, editing).listen();
        body.setOnScroll(scroll::wheel);
        editor.focusedProperty().addListener((focus, was, now) -> marks.showActive(now));
    }

    /** The cell that keys act on. */
    public ReadOnlyObjectProperty<CellPosition> currentCellProperty() {
        return current.getReadOnlyProperty();
    }

    /** The cell that keys act on. */
    public CellPosition currentCell() {
        return current.get();
    }

    /** The selected rectangle, one cell at least. */
    public CellRange selection() {
        return cursor.range();
    }

    /** Makes a cell the current one and brings it into sight; an entry going on is committed first. */
    public void select(int row, int column) {
        editing.commit();
        cursor.place(row, column, false);
        showCursor();
    }

    /** Selects the rows from one to another as far as they hold entries. */
    public void selectRows(int first, int last) {
        select(first, currentCell().column());
        cursor.place(last, currentCell().column(), true);
        showCursor();
    }

    /** Asks the model again for what is in sight; rows and merged cells are the same as before. */
    public void refresh() {
        body.refresh();
    }

    /** Takes over rows that came, went or were merged differently; the current cell keeps its place. */
    public void reload() {
        cursor.settle();
        body.forget();
        requestLayout();
        showCursor();
    }

    /** How many rows the grid asks room for when it has that many; more are scrolled. */
    public void setRowsWanted(int rows) {
        rowsWanted = rows;
        requestLayout();
    }

    /** Finishes an entry that is going on as if the focus had left. */
    public void commit() {
        editing.commit();
    }

    /** Opens the current cell: its answers where there are some, else the editor with its text. */
    public void openEditor() {
        CellPosition cell = currentCell();
        if (!editing.allowed()) {
            refuse();
            return;
        }
        List<String> choices = model.choices(cell.row(), cell.column());
        if (choices.isEmpty()) {
            editing.openInPlace();
        } else {
            offer(cell, choices);
        }
    }

    /** The focus belongs to the text field that lies over the current cell. */
    @Override
    public void requestFocus() {
        editing.editor().requestFocus();
    }

    /** Says beside the current cell why it takes no entry. */
    void refuse() {
        if (model.rowCount() == 0) {
            return;
        }
        CellPosition cell = currentCell();
        if (model.kind(cell.row(), cell.column()) != CellKind.COMPUTED) {
            tell(MESSAGES.text("refusedNow"));
            return;
        }
        String why = model.tooltip(cell.row(), cell.column());
        tell(why.isEmpty() ? MESSAGES.text("refused") : MESSAGES.text("refusedBecause", why));
    }

    /** Says a sentence beside the current cell; it goes away by itself. */
    public void tell(String text) {
        Bounds cell = body.localToParent(boundsOf(currentCell()));
        hint.show(text, cell, metrics.em(), getWidth(), getHeight());
    }

    /** Shows where the cursor is now, scrolling as far as needed. */
    void showCursor() {
        hint.hide();
        revealing = isNeedsLayout();
        scroll.reveal(body.boundsOf(cursor.current().row(), cursor.current().column()));
        showMarks();
        body.showCurrentRow(cursor.current().row());
        CellPosition cell = cursor.current();
        if (model.rowCount() > 0) {
            String title = model.columns().get(cell.column()).title();
            editing.editor().setAccessibleText(title + " " + model.text(cell.row(), cell.column()));
        }
        current.set(cell);
    }

    int pageRows() {
        return Math.max(1, (int) (body.getHeight() / metrics.rowHeight()) - 1);
    }

    private void offer(CellPosition cell, List<String> choices) {
        ContextMenu menu = new ContextMenu();
        for (String choice : choices) {
            MenuItem item = new MenuItem(choice);
            item.setMnemonicParsing(false);
            item.setOnAction(event -> model.commit(cell.row(), cell.column(), choice));
            menu.getItems().add(item);
        }
        menu.show(marks.frame(), Side.BOTTOM, 0, 0);
    }

    private Bounds boundsOf(CellPosition cell) {
        return body.boundsOf(cell.row(), cell.column());
    }

    private void showScrolled() {
        header.show(scroll.widths(), scroll.scrolledRight());
        body.show(scroll.widths(), scroll.scrolledDown(), scroll.scrolledRight());
        showMarks();
    }

    private void showMarks() {
        marks.show(body, cursor, model.rowCount() > 0);
        placeEditor();
    }

    private void placeEditor() {
        Bounds cell = boundsOf(cursor.current());
        double height = metrics.rowHeight();
        double seen = Math.max(cell.getMinY(), Math.min(cell.getMaxY() - height, 0));
        double wanted = editing.isOpen() ? editing.editor().widthOfText() + 2 * metrics.em() : 0;
        double width = Math.max(cell.getWidth(), Math.min(wanted, body.getWidth() - cell.getMinX()));
        editing.editor().resizeRelocate(cell.getMinX(), seen, width, height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return ColumnWidths.of(model.columns(), metrics.em(), 0).total() + 2;
    }

    @Override
    protected double computePrefHeight(double width) {
        return header.wantedHeight() + Math.min(rowsWanted, model.rowCount()) * metrics.rowHeight() + 2;
    }

    @Override
    protected double computeMinHeight(double width) {
        return header.wantedHeight() + Math.min(3, model.rowCount()) * metrics.rowHeight() + 2;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 10 * metrics.em();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        double head = header.wantedHeight();
        double seenBefore = scroll.seenHeight();
        scroll.fit(left, top + head, width, height - head);
        header.resizeRelocate(left, top, width, head);
        body.resizeRelocate(left, top + head, scroll.seenWidth(), scroll.seenHeight());
        showScrolled();
        keepInSight(seenBefore);
    }

    /** A row just added is reached once there is room for it; when what lies below grows, no cell goes under. */
    private void keepInSight(double seenBefore) {
        Bounds cell = boundsOf(cursor.current());
        boolean wasSeen = cell.getMinY() >= 0 && cell.getMinY() < seenBefore;
        if (revealing || (wasSeen && scroll.seenHeight() < seenBefore)) {
            revealing = false;
            scroll.reveal(cell);
        }
    }
}
