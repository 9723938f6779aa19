package org.ziping.desktop.control;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * Shows a sheet of any size as it is printed; only what is in sight has pictures. One cell is current: arrows and clicks
 * move it. What a cell means to the page is told to listeners.
 */
public final class SheetView extends Region {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final double TOOLTIP_WIDTH = 480;

    private final GridMetrics metrics = new GridMetrics(this::requestLayout);
    private final Pane body = new Pane();
    private final Pane cells = new Pane();
    private final Region frame = new Region();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar right = new ScrollBar();
    private final Map<SheetCell, Label> shown = new HashMap<>();
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
        down.setOrientation(Orientation.VERTICAL);
        down.valueProperty().addListener((value, was, now) -> arrange());
        right.valueProperty().addListener((value, was, now) -> arrange());
        getChildren().addAll(metrics.probe(), body, down, right);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        body.setOnMousePressed(this::pressed);
        body.setOnMouseMoved(this::moved);
        body.setOnMouseExited(event -> hover(Optional.empty()));
        body.setOnScroll(this::wheel);
        addEventHandler(KeyEvent.KEY_PRESSED, new SheetKeys(this)::pressed);
        focusedProperty().addListener((focus, was, now) -> frame.pseudoClassStateChanged(ACTIVE, now));
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
        down.setValue(0);
        right.setValue(0);
        show(next);
    }

    /** Makes a cell current and brings it into sight without telling the listener. */
    public void reveal(SheetCell cell) {
        current = Optional.of(cell);
        layout();
        bring(down, rows.top(cell.row()), rows.bottom(cell), body.getHeight() / em());
        bring(right, cell.left(), cell.left() + cell.width(), body.getWidth() / em());
        setAccessibleText(cell.text());
        arrange();
    }

    /** Makes a cell current and brings its row to the top, with what follows it below. */
    public void revealFrom(SheetCell cell) {
        reveal(cell);
        down.setValue(within(down, rows.top(cell.row())));
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
        int first = rows.rowAt(down.getValue());
        return Math.max(1, rows.rowAt(down.getValue() + body.getHeight() / em()) - first - 1);
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
        double y = event.getY() / em() + down.getValue();
        return y >= rows.total() ? Optional.empty() : rows.at(rows.rowAt(y), event.getX() / em() + right.getValue());
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

    private void wheel(ScrollEvent event) {
        ScrollBar bar = event.isShiftDown() || event.getDeltaY() == 0 ? right : down;
        double delta = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        if (bar.isVisible()) {
            bar.setValue(within(bar, bar.getValue() - delta / em()));
            event.consume();
        }
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
        double thick = Math.ceil(em() * 0.9);
        double width = getWidth() - 2;
        double height = getHeight() - 2;
        boolean wide = model.width() * em() > width;
        double seenHeight = Math.max(0, height - (wide ? thick : 0));
        boolean tall = rows.total() * em() > seenHeight;
        double seenWidth = Math.max(0, width - (tall ? thick : 0));
        fit(down, tall, rows.total(), seenHeight / em());
        fit(right, wide, model.width(), seenWidth / em());
        body.resizeRelocate(1, 1, seenWidth, seenHeight);
        down.resizeRelocate(1 + seenWidth, 1, thick, seenHeight);
        right.resizeRelocate(1, 1 + seenHeight, seenWidth, thick);
        arrange();
    }

    private static void fit(ScrollBar bar, boolean needed, double content, double seen) {
        bar.setVisible(needed);
        bar.setMax(Math.max(0, content - seen));
        bar.setVisibleAmount(bar.getMax() * seen / Math.max(1, content));
        bar.setUnitIncrement(2);
        bar.setBlockIncrement(seen);
        bar.setValue(within(bar, bar.getValue()));
    }

    private void forget() {
        cells.getChildren().clear();
        shown.clear();
        hover(Optional.empty());
    }

    private void arrange() {
        Set<SheetCell> wanted = new HashSet<>();
        if (model.rowCount() > 0 && body.getHeight() > 0) {
            int last = rows.rowAt(down.getValue() + body.getHeight() / em());
            for (int row = rows.rowAt(down.getValue()); row <= last; row++) {
                for (SheetCell cell : model.cells(row)) {
                    double x = cell.left() - right.getValue();
                    if (x + cell.width() > 0 && x * em() < body.getWidth()) {
                        wanted.add(cell);
                    }
                }
            }
        }
        shown.entrySet().removeIf(entry -> {
            boolean gone = !wanted.contains(entry.getKey());
            if (gone) {
                cells.getChildren().remove(entry.getValue());
            }
            return gone;
        });
        wanted.forEach(cell -> place(shown.computeIfAbsent(cell, this::picture), cell));
        frame.setVisible(current.isPresent());
        current.ifPresent(cell -> place(frame, cell));
    }

    private Label picture(SheetCell cell) {
        Label label = new Label(cell.text());
        label.getStyleClass().setAll(List.of("sheet-cell"));
        label.getStyleClass().addAll(model.styles(cell));
        label.setManaged(false);
        label.setWrapText(true);
        cells.getChildren().add(label);
        return label;
    }

    private void place(Region region, SheetCell cell) {
        double x = Math.round((cell.left() - right.getValue()) * em());
        double top = Math.round((rows.top(cell.row()) - down.getValue()) * em());
        double end = Math.round((cell.left() + cell.width() - right.getValue()) * em());
        double bottom = Math.round((rows.bottom(cell) - down.getValue()) * em());
        // Of a cell merged over many rows only the part in sight is drawn, so that its text stays in sight too.
        double y = cell.rows() > 1 ? Math.max(top, -2) : top;
        double foot = cell.rows() > 1 ? Math.min(bottom, body.getHeight() + 2) : bottom;
        region.resizeRelocate(x, y, end - x, foot - y);
    }
}
