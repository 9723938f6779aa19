package org.ziping.desktop.support;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.compare.Difference;
import org.ziping.compare.Excerpt;
import org.ziping.compare.Scored;
import org.ziping.compare.SideBySide;

/** Two states of an evaluation, or two years, line by line; what differs is marked and shown first of all. */
public final class ComparisonView {

    private static final Messages MESSAGES = Messages.of(ComparisonView.class);
    private static final double PADDING = 18;
    private static final Pattern FIGURE = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)(%?)");

    private final TableView<Difference> table = new TableView<>();
    private final TableColumn<Difference, String> left;
    private final TableColumn<Difference, String> right;
    private final CheckBox all = new CheckBox(MESSAGES.text("compare.all"));
    private final Label summary = new Label();
    private final VBox node = new VBox(summary, table, all);
    private List<Difference> lines = List.of();

    /** An empty comparison. */
    public ComparisonView() {
        TableColumn<Difference, String> what = column(ComparisonView::name, 4);
        what.setText(MESSAGES.text("compare.what"));
        left = column(line -> excerpt(line).left(), 4);
        right = column(line -> excerpt(line).right(), 4);
        TableColumn<Difference, String> mark = column(ComparisonView::mark, 2);
        mark.setText(MESSAGES.text("compare.mark"));
        table.getColumns().setAll(List.of(what, left, right, mark));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setRowFactory(view -> new DifferenceRow());
        summary.setWrapText(true);
        all.setOnAction(event -> fill());
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(node, Priority.ALWAYS);
        node.setSpacing(8);
    }

    /** What to lay out. */
    public Node node() {
        return node;
    }

    /** The table alone. */
    public Node list() {
        return table;
    }

    /** Puts the focus into the table. */
    public void focus() {
        table.requestFocus();
    }

    /** Compares two states under these names. */
    public void show(String leftName, Scored leftSide, String rightName, Scored rightSide) {
        left.setText(leftName);
        right.setText(rightName);
        lines = SideBySide.of(leftSide, rightSide);
        fill();
    }

    private void fill() {
        List<Difference> changed = lines.stream().filter(Difference::changed).toList();
        summary.setText(
                changed.isEmpty()
                        ? MESSAGES.text("compare.same")
                        : MESSAGES.text("compare.changed", changed.size(), lines.size()));
        table.setPlaceholder(new Label(MESSAGES.text("compare.same")));
        table.getItems().setAll(all.isSelected() ? lines : changed);
    }

    /** What a line is about. */
    static String name(Difference line) {
        return line.field().isEmpty() ? line.subject() : line.subject() + "  " + line.field();
    }

    /** How the sides stand to each other: by how much figures differ, else in a word. */
    static String mark(Difference line) {
        if (!line.changed()) {
            return "";
        }
        Matcher before = FIGURE.matcher(line.left().orElse(""));
        Matcher after = FIGURE.matcher(line.right().orElse(""));
        boolean figures = line.topic() != Difference.Topic.HEADER && before.matches() && after.matches();
        if (figures && before.group(2).equals(after.group(2))) {
            BigDecimal by = new BigDecimal(after.group(1)).subtract(new BigDecimal(before.group(1)));
            String signed = (by.signum() > 0 ? "+" : "") + Decimals.plain(by);
            if (by.signum() != 0) {
                return after.group(2).isEmpty() ? signed : MESSAGES.text("compare.mark.points", signed);
            }
        }
        String key = line.left().isEmpty()
                ? "compare.mark.right"
                : line.right().isEmpty() ? "compare.mark.left" : "compare.mark.other";
        return MESSAGES.text(key);
    }

    private static Excerpt excerpt(Difference line) {
        String absent = MESSAGES.text("compare.absent");
        return line.left().isPresent() && line.right().isPresent()
                ? Excerpt.of(line.left().get(), line.right().get())
                : new Excerpt(
                        line.left().map(t -> Excerpt.of(t, t).left()).orElse(absent),
                        line.right().map(t -> Excerpt.of(t, t).right()).orElse(absent));
    }

    private TableColumn<Difference, String> column(Function<Difference, String> text, int share) {
        TableColumn<Difference, String> column = new TableColumn<>();
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setCellFactory(any -> new WrappedCell(column));
        column.prefWidthProperty().bind(table.widthProperty().multiply(share / 14.5));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /** Among lines that are the same, one that differs is tinted; its last cell says so in words. */
    private final class DifferenceRow extends TableRow<Difference> {

        @Override
        protected void updateItem(Difference line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove("differs");
            if (!empty && line != null && all.isSelected() && line.changed()) {
                getStyleClass().add("differs");
            }
        }
    }

    /** A cell as high as its text needs. */
    private static final class WrappedCell extends TableCell<Difference, String> {

        private final Text text = new Text();

        WrappedCell(TableColumn<Difference, String> column) {
            text.getStyleClass().add("compared");
            text.wrappingWidthProperty().bind(column.widthProperty().subtract(PADDING));
        }

        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            text.setText(empty || item == null ? "" : item);
            setGraphic(empty ? null : text);
        }
    }
}
