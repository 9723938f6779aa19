package org.ziping.desktop.library;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;

/** All evaluations, one row each, grouped by year; where work begins. */
public final class LibraryPage {

    /** What can be done here. */
    public record Actions(
            LongConsumer open,
            LongConsumer remove,
            LongConsumer newYear,
            LongConsumer compare,
            Runnable create,
            Runnable fromFile,
            Runnable sample,
            Runnable summary) {}

    private static final Messages MESSAGES = Messages.of(LibraryPage.class);

    private static final double START_WIDTH = 260;
    private static final KeyCombination NEW_YEAR = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination COMPARE = new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);

    private final Actions actions;
    private final TextField search = new TextField();
    private final TableView<ShelfRow> table = new TableView<>();
    private final Region em = new Region();
    private final VBox start;
    private final HBox tools;
    private final VBox node;
    private List<ShelfRow> rows = List.of();

    /** The page; it knows the library only by {@link #show}. */
    public LibraryPage(Actions actions) {
        this.actions = actions;
        search.setPromptText(MESSAGES.text("library.search"));
        search.setPrefColumnCount(24);
        search.textProperty().subscribe(text -> filter());
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::fromSearch);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        tools = new HBox(search, gap, summary(), compare(), newYear());
        tools.getChildren().addAll(buttons());
        tools.setSpacing(8);
        tools.setAlignment(Pos.CENTER_LEFT);
        Label empty = new Label(MESSAGES.text("library.empty"));
        Label drop = new Label(MESSAGES.text("library.drop"));
        drop.getStyleClass().add("quiet");
        start = new VBox(empty);
        start.getChildren().addAll(buttons());
        start.getChildren().add(drop);
        start.getChildren().stream()
                .filter(Button.class::isInstance)
                .forEach(button -> ((Button) button).setMaxWidth(START_WIDTH));
        start.getStyleClass().add("library-start");
        VBox.setVgrow(start, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        fillTable();
        em.getStyleClass().add("em");
        em.setManaged(false);
        node = new VBox(tools, table, start, em);
        node.getStyleClass().add("page");
        show(List.of());
    }

    /** What to lay out. */
    public Node node() {
        return node;
    }

    /** Shows these evaluations; the selected one stays selected. */
    public void show(List<ShelfRow> shelf) {
        rows = List.copyOf(shelf);
        filter();
        boolean empty = rows.isEmpty();
        start.setVisible(empty);
        start.setManaged(empty);
        for (Region part : List.of(tools, table)) {
            part.setVisible(!empty);
            part.setManaged(!empty);
        }
    }

    /** Puts the focus into the search field. */
    public void focusSearch() {
        search.requestFocus();
    }

    /** Puts the focus into the list, so that Enter opens the selected evaluation. */
    public void focus() {
        (rows.isEmpty() ? start.getChildren().get(1) : table).requestFocus();
    }

    private static String open(int findings) {
        return findings == 0 ? "✓" : Integer.toString(findings);
    }

    private void filter() {
        ShelfRow selected = table.getSelectionModel().getSelectedItem();
        List<ShelfRow> shown = ShelfOrder.shown(rows, search.getText());
        table.getItems().setAll(shown);
        int at = selected == null
                ? -1
                : shown.stream().map(ShelfRow::id).toList().indexOf(selected.id());
        if (!shown.isEmpty()) {
            table.getSelectionModel().clearAndSelect(Math.max(0, at));
        }
    }

    /** A form for a whole department names no project; a row without words could not be found again. */
    private static String name(ShelfRow row) {
        return row.project().isEmpty() ? MESSAGES.text("library.untitled") : row.project();
    }

    private void fillTable() {
        table.getColumns()
                .setAll(List.of(
                        yearColumn(),
                        column("library.project", LibraryPage::name, 25),
                        column("library.unit", ShelfRow::unit, 18),
                        column("library.rate", ShelfRow::rate, 7),
                        column("library.total", ShelfRow::total, 6),
                        column("library.grade", ShelfRow::grade, 5),
                        column(
                                "library.open",
                                row -> row.open().map(LibraryPage::open).orElse(""),
                                7),
                        column("library.status", ShelfRow::status, 12)));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(MESSAGES.text("library.none-found")));
        table.setRowFactory(view -> {
            TableRow<ShelfRow> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !row.isEmpty()) {
                    actions.open().accept(row.getItem().id());
                }
            });
            row.contextMenuProperty()
                    .bind(Bindings.when(row.emptyProperty())
                            .then((ContextMenu) null)
                            .otherwise(menu()));
            return row;
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private TableColumn<ShelfRow, String> yearColumn() {
        return column(
                "library.year",
                row -> ShelfOrder.beginsYear(table.getItems(), table.getItems().indexOf(row))
                        ? row.year().map(String::valueOf).orElse(MESSAGES.text("library.no-year"))
                        : "",
                6);
    }

    private TableColumn<ShelfRow, String> column(String key, Function<ShelfRow, String> text, int ems) {
        TableColumn<ShelfRow, String> column = new TableColumn<>(MESSAGES.text(key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.prefWidthProperty().bind(em.minWidthProperty().multiply(ems));
        return column;
    }

    private List<Button> buttons() {
        return List.of(
                button("library.from-file", actions.fromFile()),
                button("library.create", actions.create()),
                button("library.sample", actions.sample()));
    }

    private Button summary() {
        Button button = button("library.summary", actions.summary());
        button.setTooltip(new Tooltip(MESSAGES.text("library.summary.tip")));
        return button;
    }

    private Button newYear() {
        Button button = button("library.new-year", () -> selected(actions.newYear()));
        button.setTooltip(new Tooltip(MESSAGES.text("library.new-year.tip")));
        button.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        return button;
    }

    private Button compare() {
        Button button = button("library.compare", () -> selected(actions.compare()));
        button.setTooltip(new Tooltip(MESSAGES.text("library.compare.tip")));
        button.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        return button;
    }

    private ContextMenu menu() {
        return new ContextMenu(
                item("library.menu.open", actions.open(), new KeyCodeCombination(KeyCode.ENTER)),
                item("library.new-year", actions.newYear(), NEW_YEAR),
                item("library.compare", actions.compare(), COMPARE),
                item("library.menu.remove", actions.remove(), new KeyCodeCombination(KeyCode.DELETE)));
    }

    /** Names the key beside the words; the table itself listens to it, so that it acts once. */
    private MenuItem item(String key, LongConsumer action, KeyCombination shortcut) {
        MenuItem item = new MenuItem(MESSAGES.text("library.menu.item", MESSAGES.text(key), shortcut.getDisplayText()));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> selected(action));
        return item;
    }

    private void selected(LongConsumer action) {
        ShelfRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            action.accept(row.id());
        }
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(MESSAGES.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void key(KeyEvent event) {
        ShelfRow selected = table.getSelectionModel().getSelectedItem();
        if (selected == null) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            actions.open().accept(selected.id());
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            actions.remove().accept(selected.id());
            event.consume();
        } else if (NEW_YEAR.match(event)) {
            actions.newYear().accept(selected.id());
            event.consume();
        } else if (COMPARE.match(event)) {
            actions.compare().accept(selected.id());
            event.consume();
        }
    }

    private void fromSearch(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            table.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            key(event);
        } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        }
    }
}
