package org.ziping.desktop.control;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Shows a sheet of any size as it is printed; only what is in sight has pictures. One cell is current: arrows and clicks
 * move it. What a cell means to the page is told to listeners.
 */
public final class SheetView extends Region {

    private static final double TOOLTIP_WIDTH = 480;

    private final GridMetrics metrics = new GridMetrics(this::requestLayout);
    private final SheetBars bars = new SheetBars(this::arrange);
    private final SheetPictures pictures = new SheetPictures(bars, metrics);
    private final Pane body = pictures.body();
    private final Tooltip tooltip = new Tooltip();
    private SheetModel model;
    private SheetRows rows;
    private Optional<SheetCell> current = Optional.empty();
    private Optional<SheetCell> hovered = Optional.empty();
    private Consumer<SheetCell> selected = cell -> {};
    private Runnable opened = () -> {};

    /** A view of a sheet. */
    public SheetView(SheetModel model) {
        this.model = model;
        rows = new SheetRows(model);
        getStyleClass().add("ziping-sheet");
        getStylesheets()
                .add(Objects.requireNonNull(SheetView.class.getResource("sheet.css"), "sheet.css")
                        .toExternalForm());
        setFocusTraversable(true);
        getChildren().addAll(metrics.probe(), body);
        getChildren().addAll(bars.nodes());
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        body.setOnMousePressed(this::pressed);
        body.setOnMouseMoved(this::moved);
        body.setOnMouseExited(event -> hover(Optional.empty()));
        body.setOnScroll(event -> bars.wheel(event, em()));
        addEventHandler(KeyEvent.KEY_PRESSED, new SheetKeys(this)::pressed);
        focusedProperty().addListener((focus, was, now) -> pictures.active(now));
    }

    /** Calls {@code listener} when the person moves to another cell. */
    public void onSelected(Consumer<SheetCell> listener) {
        selected = listener;
    }

    /** Calls {@code action} when the person wants to work on the current cell: Enter, F2, a double click. */
    public void onOpened(Runnable action) {
        opened = action;
    }

    /** The cell that keys act on, if the sheet has any. */
    public Optional<SheetCell> current() {
        return current;
    }

    /** Shows another sheet; place and current cell stay where they are as far as the new sheet has them. */
    public void show(SheetModel next) {
        model = next;
        rows = new SheetRows(next);
        current = current.flatMap(cell -> rows.at(Math.min(cell.row(), next.rowCount() - 1), cell.middle()));
        forget();
        requestLayout();
    }

    /** Shows another sheet from its beginning, no cell being current. */
    public void start(SheetModel next) {
        current = Optional.empty();
        bars.start();
        show(next);
    }

    /** Makes a cell current and brings it into sight without telling the listener. */
    public void reveal(SheetCell cell) {
        current = Optional.of(cell);
        layout();
        bars.bringRows(rows.top(cell.row()), rows.bottom(cell), body.getHeight() / em());
        bars.bringColumns(cell.left(), cell.left() + cell.width(), body.getWidth() / em());
        setAccessibleText(cell.text());
        arrange();
    }

    /** Makes a cell current and brings its row to the top, with what follows it below. */
    public void revealFrom(SheetCell cell) {
        reveal(cell);
        bars.bringTop(rows.top(cell.row()));
    }

    void select(SheetCell cell) {
        reveal(cell);
        selected.accept(cell);
    }

    void open() {
        opened.run();
    }

    SheetModel model() {
        return model;
    }

    SheetRows rows() {
        return rows;
    }

    int pageRows() {
        int first = rows.rowAt(bars.top());
        return Math.max(1, rows.rowAt(bars.top() + body.getHeight() / em()) - first - 1);
    }

    private double em() {
        return metrics.em();
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        event.consume();
        at(event).ifPresent(cell -> {
            select(cell);
            if (event.getClickCount() == 2) {
                open();
            }
        });
    }

    private Optional<SheetCell> at(MouseEvent event) {
        double y = event.getY() / em() + bars.top();
        return y >= rows.total() ? Optional.empty() : rows.at(rows.rowAt(y), event.getX() / em() + bars.left());
    }

    private void moved(MouseEvent event) {
        hover(at(event));
    }

    private void hover(Optional<SheetCell> cell) {
        if (!cell.equals(hovered)) {
            hovered = cell;
            tooltip.hide();
            Tooltip.uninstall(body, tooltip);
            String text = cell.map(model::tooltip).orElse("");
            if (!text.isEmpty()) {
                tooltip.setText(text);
                Tooltip.install(body, tooltip);
            }
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 30 * em();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 20 * em();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 10 * em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return 5 * em();
    }

    @Override
    protected void layoutChildren() {
        SheetBars.Room room = bars.fit(model.width(), rows.total(), getWidth() - 2, getHeight() - 2, em());
        body.resizeRelocate(1, 1, room.width(), room.height());
        arrange();
    }

    private void forget() {
        pictures.forget();
        hover(Optional.empty());
    }

    private void arrange() {
        pictures.arrange(model, rows, current);
    }
}
