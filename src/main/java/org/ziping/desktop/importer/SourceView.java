package org.ziping.desktop.importer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.importer.grid.Block;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.grid.TextGrid;
import org.ziping.importer.grid.TextLine;
import org.ziping.importer.plan.ImportPlan;

/** A file as it stands, each understood cell tinted by what it means. */
final class SourceView {

    private record At(int block, int row, int column) {}

    private static final Messages MESSAGES = Messages.of(SourceView.class);
    private static final int MOST_ROWS = 150;
    private static final int MOST_COLUMNS = 24;
    private static final int MOST_BLOCKS = 200;

    private final Map<At, Meaning> meanings = new HashMap<>();

    private SourceView(ImportPlan plan) {
        plan.understood()
                .forEach(cell -> meanings.put(
                        new At(
                                cell.place().block(),
                                cell.place().row(),
                                cell.place().column()),
                        Meaning.of(cell.field())));
    }

    /** The file of a plan, with a legend of the tints above. */
    static Region of(ImportPlan plan) {
        SourceView view = new SourceView(plan);
        VBox column = new VBox();
        column.getStyleClass().add("source");
        column.getChildren().add(legend());
        List<Block> blocks = plan.source().map(s -> s.blocks()).orElse(List.of());
        for (int i = 0; i < Math.min(blocks.size(), MOST_BLOCKS); i++) {
            column.getChildren().add(view.block(i, blocks.get(i)));
        }
        if (blocks.size() > MOST_BLOCKS) {
            column.getChildren().add(quiet(MESSAGES.text("source.more-blocks", blocks.size() - MOST_BLOCKS)));
        }
        ScrollPane scroll = new ScrollPane(column);
        scroll.setPannable(true);
        return scroll;
    }

    private static Node legend() {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("legend");
        for (Meaning meaning : Meaning.values()) {
            Label label = new Label(meaning.label());
            label.getStyleClass().addAll("source-cell", meaning.style());
            legend.getChildren().add(label);
        }
        return legend;
    }

    private Node block(int index, Block block) {
        if (block instanceof TextGrid grid) {
            return grid(index, grid);
        }
        Label line = new Label(block instanceof TextLine text ? text.text() : block.place());
        line.setWrapText(true);
        line.setMaxWidth(560);
        line.getStyleClass().add("source-line");
        tint(line, index, 0, 0);
        return line;
    }

    private Node grid(int index, TextGrid grid) {
        GridPane pane = new GridPane();
        pane.getStyleClass().add("source-grid");
        int rows = Math.min(grid.rows(), MOST_ROWS);
        int columns = Math.min(grid.columns(), MOST_COLUMNS);
        for (int row = 0; row < rows; row++) {
            for (GridCell cell : grid.row(row)) {
                if (cell.row() == row && cell.column() < columns) {
                    int across = Math.min(cell.columnSpan(), columns - cell.column());
                    int down = Math.min(cell.rowSpan(), rows - row);
                    pane.add(cell(index, cell), cell.column(), row, across, down);
                }
            }
        }
        VBox box = new VBox(quiet(grid.place()), pane);
        if (grid.rows() > rows) {
            box.getChildren().add(quiet(MESSAGES.text("source.more-rows", grid.rows() - rows)));
        }
        return box;
    }

    private Node cell(int block, GridCell cell) {
        Label label = new Label(cell.text());
        label.setWrapText(true);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        label.setPrefWidth(Math.min(170, 34 + 14.0 * Math.min(10, cell.text().length())));
        label.getStyleClass().add("source-cell");
        tint(label, block, cell.row(), cell.column());
        return label;
    }

    private void tint(Label label, int block, int row, int column) {
        Meaning meaning = meanings.get(new At(block, row, column));
        if (meaning != null) {
            label.getStyleClass().add(meaning.style());
            label.setTooltip(new Tooltip(meaning.label()));
        }
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("quiet");
        return label;
    }
}
