package org.ziping.desktop.chart;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** Draws a chart as wide as there is room and as high as it needs, in the letters around it. */
public final class ChartPane extends Region {

    private static final String SHEET = "/org/ziping/desktop/chart/chart.css";

    private final Text probe = new Text("0");
    private final Chart chart;
    private double drawnAcross;
    private double drawnEm;

    /** A drawing of {@code chart}. */
    public ChartPane(Chart chart) {
        this.chart = chart;
        getStyleClass().add("chart-pane");
        getStylesheets()
                .add(Objects.requireNonNull(ChartPane.class.getResource(SHEET), SHEET)
                        .toExternalForm());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(chart.spoken());
        probe.setVisible(false);
        probe.setManaged(false);
        getChildren().add(probe);
        probe.fontProperty().subscribe(font -> requestLayout());
    }

    @Override
    protected double computePrefWidth(double height) {
        return probe.getFont().getSize() * 40;
    }

    @Override
    protected double computeMinWidth(double height) {
        return probe.getFont().getSize() * 16;
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = width > 0 ? width : getWidth() > 0 ? getWidth() : computePrefWidth(-1);
        return layout(across).height() + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double across = getWidth();
        double em = probe.getFont().getSize();
        if (across == drawnAcross && em == drawnEm) {
            return;
        }
        drawnAcross = across;
        drawnEm = em;
        List<Node> nodes = layout(across).marks().stream().map(ChartPane::node).toList();
        nodes.forEach(node -> node.setManaged(false));
        getChildren().setAll(nodes);
        getChildren().add(probe);
    }

    private ChartLayout layout(double across) {
        double left = snappedLeftInset();
        Text ruler = new Text();
        ruler.setFont(probe.getFont());
        return ChartLayout.of(
                chart,
                Math.max(1, across - left - snappedRightInset()),
                probe.getFont().getSize(),
                text -> {
                    ruler.setText(text);
                    return ruler.getLayoutBounds().getWidth();
                });
    }

    private static Node node(Mark mark) {
        Node node = shape(mark);
        node.getStyleClass().add(mark.look());
        return node;
    }

    private static Node shape(Mark mark) {
        if (mark instanceof Mark.Box box) {
            Rectangle rectangle = new Rectangle(box.x(), box.y(), box.width(), box.height());
            rectangle.getStyleClass().add("chart-bar");
            return rectangle;
        }
        if (mark instanceof Mark.Stroke stroke) {
            Line line = new Line(stroke.fromX(), stroke.fromY(), stroke.toX(), stroke.toY());
            line.getStyleClass().add("chart-line");
            return line;
        }
        if (mark instanceof Mark.Dot dot) {
            double r = dot.radius();
            Node shape = dot.square()
                    ? new Rectangle(dot.x() - r, dot.y() - r, r * 2, r * 2)
                    : new Circle(dot.x(), dot.y(), r);
            shape.getStyleClass().add("chart-dot");
            return shape;
        }
        Mark.Words words = (Mark.Words) mark;
        Text text = new Text(words.x(), words.y(), words.text());
        text.setTextOrigin(VPos.TOP);
        text.getStyleClass().add("chart-text");
        return text;
    }
}
