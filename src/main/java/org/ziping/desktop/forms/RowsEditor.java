package org.ziping.desktop.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;

/** A list of things, one a row: each with its entries, moved, removed, added. Alt with an arrow moves a row. */
final class RowsEditor<T> {

    private static final Messages MESSAGES = Messages.of(RowsEditor.class);
    private static final double GAP = 6;

    private final List<Field.Kind<T>> kinds;
    private final Function<List<T>, Optional<T>> fresh;
    private final Consumer<UnaryOperator<List<T>>> edit;
    private final GridPane grid = new GridPane();
    private final List<List<Field<T>>> rows = new ArrayList<>();
    private final Button add = new Button(MESSAGES.text("forms.row.add"));
    private final VBox node;
    private List<T> shown = List.of();

    /** Rows of these kinds; {@code fresh} makes one more for a list, if it can have one more. */
    RowsEditor(
            String title,
            List<Field.Kind<T>> kinds,
            Function<List<T>, Optional<T>> fresh,
            Consumer<UnaryOperator<List<T>>> edit) {
        this.kinds = List.copyOf(kinds);
        this.fresh = fresh;
        this.edit = edit;
        grid.setHgap(GAP);
        grid.setVgap(GAP);
        add.setOnAction(event -> edit.accept(list -> {
            fresh.apply(list).ifPresent(list::add);
            return list;
        }));
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        node = new VBox(GAP, heading, grid, add);
    }

    Node node() {
        return node;
    }

    /** Shows the list; the inputs stay the same as long as it has as many rows, so the focus stays too. */
    void show(List<T> items) {
        shown = List.copyOf(items);
        if (rows.size() != items.size()) {
            build(items.size());
        }
        for (int row = 0; row < items.size(); row++) {
            T item = items.get(row);
            rows.get(row).forEach(field -> field.show(item));
        }
        add.setDisable(fresh.apply(shown).isEmpty());
    }

    void commit() {
        rows.forEach(row -> row.forEach(Field::commit));
    }

    /** Builds the rows anew; who worked in one goes on in the one that took its place. */
    private void build(int count) {
        Optional<Node> worked =
                grid.getChildren().stream().filter(Node::isFocusWithin).findFirst();
        grid.getChildren().clear();
        rows.clear();
        for (int column = 0; column < kinds.size(); column++) {
            Label title = new Label(kinds.get(column).title());
            title.getStyleClass().add("quiet");
            title.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(title, column, 0);
        }
        for (int row = 0; row < count; row++) {
            rows.add(row(row));
        }
        worked.ifPresent(was -> focus(GridPane.getColumnIndex(was), Math.min(GridPane.getRowIndex(was), count)));
    }

    private void focus(int column, int row) {
        grid.getChildren().stream()
                .filter(n -> GridPane.getColumnIndex(n) == column && GridPane.getRowIndex(n) == row)
                .findFirst()
                .filter(n -> row > 0)
                .ifPresentOrElse(Node::requestFocus, add::requestFocus);
    }

    private List<Field<T>> row(int row) {
        List<Field<T>> fields = new ArrayList<>();
        for (int column = 0; column < kinds.size(); column++) {
            Field<T> field = kinds.get(column)
                    .make(change -> edit.accept(list -> {
                        list.set(row, change.apply(list.get(row)));
                        return list;
                    }));
            field.node().addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, row));
            if (kinds.get(column).wide()) {
                GridPane.setHgrow(field.node(), Priority.ALWAYS);
            }
            grid.add(field.node(), column, row + 1);
            fields.add(field);
        }
        MenuButton more = new MenuButton(MESSAGES.text("forms.row.more"));
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.getItems()
                .setAll(
                        item("forms.row.up", () -> move(row, -1)),
                        item("forms.row.down", () -> move(row, 1)),
                        item(
                                "forms.row.remove",
                                () -> edit.accept(list -> {
                                    list.remove(row);
                                    return list;
                                })));
        grid.add(more, kinds.size(), row + 1);
        return fields;
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(MESSAGES.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void key(KeyEvent event, int row) {
        int by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        if (event.isAltDown() && by != 0) {
            commit();
            move(row, by);
            event.consume();
        }
    }

    private void move(int row, int by) {
        int to = row + by;
        if (to >= 0 && to < shown.size()) {
            edit.accept(list -> {
                list.add(to, list.remove(row));
                return list;
            });
            grid.getChildren().stream()
                    .filter(Node::isFocusWithin)
                    .findFirst()
                    .ifPresent(was -> focus(GridPane.getColumnIndex(was), to + 1));
        }
    }
}
