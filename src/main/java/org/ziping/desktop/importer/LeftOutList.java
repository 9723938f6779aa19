package org.ziping.desktop.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.importer.correct.CellAt;
import org.ziping.importer.plan.Ignored;
import org.ziping.importer.plan.ImportPlan;

/** What was not taken over and why, and what should be looked at; choosing a line shows its place. */
final class LeftOutList {

    private record Item(String text, CellAt at) {
        @Override
        public String toString() {
            return text;
        }
    }

    private static final Messages MESSAGES = Messages.of(LeftOutList.class);

    private final ListView<Item> list = new ListView<>();
    private final Label title = new Label();
    private final VBox node;
    private boolean showing;

    LeftOutList(Consumer<CellAt> jump) {
        title.getStyleClass().add("section-title");
        list.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && !showing) {
                jump.accept(item.at());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        node = new VBox(title, list);
        node.getStyleClass().add("import-pane");
    }

    Node node() {
        return node;
    }

    void show(ImportPlan plan) {
        showing = true;
        List<Item> items = new ArrayList<>();
        plan.remarks()
                .forEach(r -> items.add(new Item(
                        MESSAGES.text("import.remark", r.place().words(), r.message()), CellAt.of(r.place()))));
        plan.ignored().stream()
                .sorted(Comparator.comparingInt((Ignored i) -> i.place().block())
                        .thenComparingInt(i -> i.place().row()))
                .forEach(i -> items.add(new Item(
                        MESSAGES.text("import.ignored", i.place().words(), i.text(), i.reason()),
                        CellAt.of(i.place()))));
        title.setText(MESSAGES.text(
                "import.left", plan.remarks().size(), plan.ignored().size()));
        list.setPlaceholder(new Label(MESSAGES.text("import.nothing-left")));
        list.getItems().setAll(items);
        showing = false;
    }

    void clear() {
        showing = true;
        title.setText("");
        list.setPlaceholder(new Label());
        list.getItems().clear();
        showing = false;
    }
}
