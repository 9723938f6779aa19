package org.ziping.desktop.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.ziping.base.Messages;
import org.ziping.check.Place;
import org.ziping.desktop.support.Chooser;
import org.ziping.desktop.support.Desk;
import org.ziping.desktop.support.EvidenceDesk;
import org.ziping.desktop.support.FileDialogs;
import org.ziping.desktop.support.Page;
import org.ziping.desktop.support.Pages;
import org.ziping.model.Evidence;
import org.ziping.model.EvidenceFile;
import org.ziping.model.EvidenceState;
import org.ziping.model.IndicatorId;

/** 佐证材料: what proves which line, whether it is still there, and giving all of it out in folders. */
public final class EvidencePage implements Page {

    private static final double WHOLE = 102;
    private static final Messages MESSAGES = Messages.of(EvidencePage.class);
    private static final double GAP = 8;

    private final Desk desk;
    private final EvidenceDesk evidence;
    private final Supplier<Map<EvidenceFile, EvidenceState>> seen;
    private final TableView<EvidenceRow> table = new TableView<>();
    private final Button lines = new Button();
    private final Button copy = button("add", () -> evidence().choose(line(), true));
    private final Button link = button("link", () -> evidence().choose(line(), false));
    private final Button open = button("open", this::open);
    private final Button remove = button("remove", this::remove);
    private final Button save = button("save", this::save);
    private final Button look = button("look", () -> evidence().lookAgain());
    private final VBox node;
    private List<LineChoice> choices = List.of();
    private Optional<LineChoice> chosen = Optional.empty();

    /** The page of {@code desk}; {@code seen} tells what is known of the files. */
    public EvidencePage(Desk desk, EvidenceDesk evidence, Supplier<Map<EvidenceFile, EvidenceState>> seen) {
        this.desk = desk;
        this.evidence = evidence;
        this.seen = seen;
        copy.setTooltip(new Tooltip(MESSAGES.text("add.tip")));
        link.setTooltip(new Tooltip(MESSAGES.text("link.tip")));
        Label to = new Label(MESSAGES.text("to"));
        to.setLabelFor(lines);
        lines.getStyleClass().add("evidence-line");
        lines.setOnAction(event -> Chooser.open(
                lines,
                choices,
                LineChoice::name,
                new Chooser.Words(MESSAGES.text("line.search"), MESSAGES.text("line.none")),
                this::choose));
        FlowPane tools = new FlowPane(GAP, GAP, to, lines, copy, link, open, remove, save, look);
        fillTable();
        VBox.setVgrow(table, Priority.ALWAYS);
        node = Pages.column(title(), tools, table);
        refresh();
    }

    @Override
    public String title() {
        return MESSAGES.text("title");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean holds(Place place) {
        return place instanceof Place.OfEvidence;
    }

    @Override
    public void focus(Place place) {
        if (place instanceof Place.OfEvidence at) {
            table.getItems().stream()
                    .filter(row -> row.evidence().number() == at.number())
                    .findFirst()
                    .ifPresent(row -> {
                        table.getSelectionModel().clearSelection();
                        table.getSelectionModel().select(row);
                        table.scrollTo(row);
                    });
        }
        table.requestFocus();
    }

    @Override
    public boolean complete() {
        return !desk.evaluation().evidence().isEmpty();
    }

    @Override
    public void refresh() {
        List<EvidenceRow> rows = EvidenceRow.of(desk.evaluation(), seen.get());
        if (!rows.equals(table.getItems())) {
            List<Integer> selected = selected().stream().map(Evidence::number).toList();
            table.getItems().setAll(rows);
            rows.stream()
                    .filter(row -> selected.contains(row.evidence().number()))
                    .forEach(table.getSelectionModel()::select);
        }
        choices = LineChoice.of(desk.evaluation());
        Optional<IndicatorId> kept = line();
        choose(choices.stream().filter(c -> c.line().equals(kept)).findFirst().orElse(choices.get(0)));
        copy.setDisable(desk.readOnly());
        link.setDisable(desk.readOnly());
    }

    /** Files dropped while this page is open are evidence of the line chosen. */
    @Override
    public boolean take(List<Path> files) {
        evidence.attach(files, line(), true);
        return true;
    }

    private void choose(LineChoice choice) {
        chosen = Optional.of(choice);
        lines.setText(MESSAGES.text("line.chosen", choice.name()));
    }

    private EvidenceDesk evidence() {
        return evidence;
    }

    private Optional<IndicatorId> line() {
        return chosen.flatMap(LineChoice::line);
    }

    private List<Evidence> selected() {
        return table.getSelectionModel().getSelectedItems().stream()
                .map(EvidenceRow::evidence)
                .toList();
    }

    private void open() {
        selected().forEach(evidence::open);
    }

    private void remove() {
        if (!desk.readOnly() && !selected().isEmpty()) {
            evidence.remove(selected());
        }
    }

    private void save() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(MESSAGES.text("save.choose"));
        FileDialogs.folder(chooser, node.getScene().getWindow()).ifPresent(evidence::saveAll);
    }

    private void fillTable() {
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(List.of(
                        column("column.mark", 6, EvidenceRow::mark),
                        column("column.line", 20, EvidenceRow::line),
                        column("column.name", 25, EvidenceRow::name),
                        column("column.size", 9, EvidenceRow::size),
                        column("column.state", 15, EvidenceRow::state),
                        column("column.kept", 23, EvidenceRow::kept)));
        Label empty = new Label(MESSAGES.text("empty"));
        empty.setWrapText(true);
        table.setPlaceholder(empty);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
            } else if (event.getCode() == KeyCode.DELETE) {
                remove();
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        var none = Bindings.isEmpty(table.getSelectionModel().getSelectedItems());
        open.disableProperty().bind(none);
        remove.disableProperty().bind(none);
        var nothing = Bindings.isEmpty(table.getItems());
        save.disableProperty().bind(nothing);
        look.disableProperty().bind(nothing);
    }

    /** A column of {@code percent} of the table, so that it grows with the window and not with the letters. */
    private TableColumn<EvidenceRow, String> column(String key, int percent, Function<EvidenceRow, String> text) {
        TableColumn<EvidenceRow, String> column = new TableColumn<>(MESSAGES.text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setSortable(false);
        column.prefWidthProperty().bind(table.widthProperty().multiply(percent / WHOLE));
        return column;
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(MESSAGES.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
