package org.ziping.desktop.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** The column titles, with the headings that neighbours share above them. */
final class GridHeader extends Pane {

    private final List<Label> titles = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<GridColumn> columns;
    private final GridMetrics metrics;
    private final boolean grouped;
    private ColumnWidths widths;
    private double scrolled;

    private record Heading(Label label, int first, int last) {}

    GridHeader(List<GridColumn> columns, GridMetrics metrics) {
        this.columns = columns;
        this.metrics = metrics;
        this.widths = ColumnWidths.of(columns, 1, 0);
        this.grouped = columns.stream().anyMatch(column -> column.group().isPresent());
        getStyleClass().add("grid-header");
        for (GridColumn column : columns) {
            titles.add(label(column.title(), "grid-title"));
        }
        addHeadings();
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    void show(ColumnWidths shared, double scrolledRight) {
        widths = shared;
        scrolled = scrolledRight;
        requestLayout();
    }

    double wantedHeight() {
        return tierHeight() + (grouped ? metrics.headerHeight(1) : 0);
    }

    private double tierHeight() {
        int lines = columns.stream()
                .mapToInt(column -> (int) column.title().lines().count())
                .max()
                .orElse(1);
        return metrics.headerHeight(lines);
    }

    private Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().setAll(style);
        label.setManaged(false);
        label.setWrapText(true);
        getChildren().add(label);
        return label;
    }

    private void addHeadings() {
        int first = 0;
        while (first < columns.size()) {
            Optional<String> group = columns.get(first).group();
            int last = first;
            while (last + 1 < columns.size() && columns.get(last + 1).group().equals(group)) {
                last++;
            }
            if (group.isPresent()) {
                headings.add(new Heading(label(group.get(), "grid-heading"), first, last));
            }
            first = last + 1;
        }
    }

    @Override
    protected void layoutChildren() {
        double lower = tierHeight();
        double whole = wantedHeight();
        for (int i = 0; i < columns.size(); i++) {
            boolean under = columns.get(i).group().isPresent();
            double top = under ? whole - lower : 0;
            titles.get(i).resizeRelocate(widths.start(i) - scrolled, top, widths.width(i), whole - top);
        }
        for (Heading heading : headings) {
            double left = widths.start(heading.first());
            heading.label().resizeRelocate(left - scrolled, 0, widths.end(heading.last()) - left, whole - lower);
        }
    }
}
