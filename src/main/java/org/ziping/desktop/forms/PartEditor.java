package org.ziping.desktop.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The entries of one part of a form: single ones in a column, and lists below them. */
final class PartEditor<B> {

    private static final double GAP = 10;

    private final Consumer<UnaryOperator<B>> edit;
    private final GridPane grid = new GridPane();
    private final VBox box = new VBox(GAP);
    private final List<Consumer<B>> show = new ArrayList<>();
    private final List<Runnable> commit = new ArrayList<>();

    PartEditor(Consumer<UnaryOperator<B>> edit) {
        this.edit = edit;
        grid.setHgap(GAP);
        grid.setVgap(GAP / 2);
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints entry = new ColumnConstraints();
        entry.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(name, entry);
    }

    /** Adds single entries, one a row. */
    PartEditor<B> fields(List<Field.Kind<B>> kinds) {
        if (grid.getChildren().isEmpty()) {
            box.getChildren().add(grid);
        }
        for (Field.Kind<B> kind : kinds) {
            Field<B> field = kind.make(edit);
            Label label = new Label(kind.title());
            label.setLabelFor(field.node());
            grid.addRow(grid.getRowCount(), label, field.node());
            show.add(field::show);
            commit.add(field::commit);
        }
        return this;
    }

    /** Adds a list; {@code fresh} makes one more for it, if it can have one more. */
    <T> PartEditor<B> rows(
            String title,
            Function<B, List<T>> get,
            BiFunction<B, List<T>, B> with,
            Function<List<T>, Optional<T>> fresh,
            List<Field.Kind<T>> kinds) {
        RowsEditor<T> rows = new RowsEditor<>(
                title,
                kinds,
                fresh,
                change -> edit.accept(b -> with.apply(b, change.apply(new ArrayList<>(get.apply(b))))));
        box.getChildren().add(rows.node());
        show.add(b -> rows.show(get.apply(b)));
        commit.add(rows::commit);
        return this;
    }

    Node node() {
        return box;
    }

    void show(B part) {
        show.forEach(field -> field.accept(part));
    }

    void commit() {
        commit.forEach(Runnable::run);
    }
}
