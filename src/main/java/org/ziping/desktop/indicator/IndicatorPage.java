package org.ziping.desktop.indicator;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.catalogue.CommonIndicator;
import org.ziping.check.Place;
import org.ziping.desktop.control.CellPosition;
import org.ziping.desktop.control.CellRange;
import org.ziping.desktop.control.GridView;
import org.ziping.desktop.support.Background;
import org.ziping.desktop.support.Chooser;
import org.ziping.desktop.support.Desk;
import org.ziping.desktop.support.Draft;
import org.ziping.desktop.support.EvidenceLinks;
import org.ziping.desktop.support.Page;
import org.ziping.model.Evaluation;
import org.ziping.model.IndicatorField;
import org.ziping.model.IndicatorId;
import org.ziping.session.OwnPhrases;

/** 指标与得分: the table with merged tiers, the weights against 100, and the selected indicator below. */
public final class IndicatorPage implements Page {

    private static final Messages MESSAGES = Messages.of(IndicatorPage.class);

    /**
     * What the page stands on beside its desk.
     *
     * @param library the evaluations whose indicators can be chosen again
     * @param lastYear whether last year's columns are shown, and {@code remember} what was chosen
     */
    public record Around(
            Background background,
            OwnPhrases phrases,
            EvidenceLinks evidence,
            Supplier<List<Evaluation>> library,
            BooleanSupplier lastYear,
            Consumer<Boolean> remember) {}

    private final Desk desk;
    private final Draft draft;
    private final IndicatorTable table;
    private final IndicatorActions actions;
    private final IndicatorPanel panel;
    private final Supplier<List<Evaluation>> library;
    private final Button choose =
            button(MESSAGES.text("action.choose"), MESSAGES.text("action.choose.tip"), this::choose);
    private final Label weights = new Label();
    private final Label tierWeights = new Label();
    private final Label empty = new Label(MESSAGES.text("empty"));
    private final CheckBox lastYear = new CheckBox(MESSAGES.text("last.show"));
    private final Label legend = new Label(LastYearText.legend());
    private final StackPane middle = new StackPane();
    private final ScrollPane below = new ScrollPane();
    private final VBox node = new VBox();
    private GridView grid;

    /** The page for the evaluation on the desk. */
    public IndicatorPage(Desk desk, Around around) {
        this.desk = desk;
        library = around.library();
        draft = new Draft(desk);
        table = new IndicatorTable(desk, draft, this::complain, this::show);
        actions = new IndicatorActions(desk, table);
        grid = newGrid();
        PhraseBook phrases = new PhraseBook(around.phrases(), around.background(), this::complain);
        panel = new IndicatorPanel(desk, draft, phrases, around.evidence(), this::show, this::complain);
        empty.setMouseTransparent(true);
        empty.getStyleClass().add("quiet");
        lastYear.setSelected(around.lastYear().getAsBoolean());
        lastYear.setTooltip(new Tooltip(MESSAGES.text("last.show.tip")));
        lastYear.setOnAction(event -> {
            around.remember().accept(lastYear.isSelected());
            show();
        });
        VBox.setVgrow(middle, Priority.ALWAYS);
        below.setContent(panel);
        below.setFitToWidth(true);
        below.setFocusTraversable(false);
        below.getStyleClass().add("indicator-below");
        below.prefHeightProperty().bind(panel.heightProperty());
        VBox.setVgrow(below, Priority.SOMETIMES);
        node.getStyleClass().add("indicator-page");
        String sheet = Objects.requireNonNull(IndicatorPage.class.getResource("indicator.css"), "indicator.css")
                .toExternalForm();
        node.getStylesheets().add(sheet);
        node.getChildren().addAll(head(), weightLine(), middle, below);
        show();
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
        return place instanceof Place.OfIndicator
                || place instanceof Place.OfIndicators
                || place instanceof Place.OfTotal;
    }

    @Override
    public void focus(Place place) {
        grid.requestFocus();
        if (place instanceof Place.OfIndicator of) {
            focus(of.id(), of.field());
        }
    }

    @Override
    public boolean enter() {
        grid.requestFocus();
        return true;
    }

    @Override
    public void refresh() {
        show();
    }

    @Override
    public void commit() {
        grid.commit();
        panel.commit();
    }

    @Override
    public boolean complete() {
        return !desk.evaluation().indicators().isEmpty()
                && desk.scorecard().open() == 0
                && WeightText.complete(desk.scorecard());
    }

    private void focus(IndicatorId id, IndicatorField field) {
        int row = desk.evaluation().indexOf(id);
        if (row < 0) {
            return;
        }
        Optional<IndicatorColumn> column = IndicatorColumn.of(field);
        grid.select(row, column.orElse(IndicatorColumn.NAME).ordinal());
        if (column.equals(Optional.of(IndicatorColumn.REASON))) {
            focusReason();
        }
    }

    private void complain(String text) {
        grid.tell(text);
    }

    private void show() {
        if (table.chooseColumns(lastYear.isSelected()) || middle.getChildren().isEmpty()) {
            showNewGrid();
        }
        if (table.update()) {
            grid.reload();
        } else {
            grid.refresh();
        }
        weights.setText(WeightText.total(desk.scorecard()));
        tierWeights.setText(WeightText.tiers(desk.scorecard()));
        Visibility.set(empty, table.rowCount() == 0);
        Visibility.set(legend, LastYears.known(desk.evaluation()));
        Visibility.set(lastYear, LastYears.known(desk.evaluation()));
        showPanel();
    }

    private void showPanel() {
        int row = grid.currentCell().row();
        panel.show(table.indicator(row).isPresent() ? table.score(row) : Optional.empty(), table.lastYear(row));
    }

    private GridView newGrid() {
        GridView made = new GridView(table);
        made.addEventFilter(KeyEvent.KEY_PRESSED, this::toReason);
        made.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        made.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2 && onReason()) {
                focusReason();
                event.consume();
            }
        });
        made.currentCellProperty().addListener((cell, before, now) -> showPanel());
        return made;
    }

    /** A grid's columns are fixed while it is shown; other columns are another grid, at the same cell. */
    private void showNewGrid() {
        CellPosition cell = grid.currentCell();
        boolean focused = grid.isFocusWithin();
        grid = newGrid();
        middle.getChildren().setAll(grid, empty);
        grid.select(cell.row(), cell.column());
        if (focused) {
            grid.requestFocus();
        }
    }

    /** The reason is written below: F6 goes there from anywhere in the table, F2 from its own column. */
    private void toReason(KeyEvent event) {
        boolean wanted = event.getCode() == KeyCode.F6
                || (onReason() && (event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.F4));
        if (wanted && table.rowCount() > 0) {
            grid.commit();
            focusReason();
            event.consume();
        }
    }

    /** The reason stands last in the panel, which is scrolled where the window is low. */
    private void focusReason() {
        panel.focusReason();
        below.setVvalue(below.getVmax());
    }

    private boolean onReason() {
        return grid.currentCell().column() == IndicatorColumn.REASON.ordinal();
    }

    private Node head() {
        Label title = new Label(title());
        title.getStyleClass().add("page-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(
                title,
                gap,
                button(MESSAGES.text("action.insert"), MESSAGES.text("action.insert.tip"), this::insert),
                choose,
                button(MESSAGES.text("action.duplicate"), MESSAGES.text("action.duplicate.tip"), this::duplicate),
                button(MESSAGES.text("action.up"), MESSAGES.text("action.up.tip"), () -> move(-1)),
                button(MESSAGES.text("action.down"), MESSAGES.text("action.down.tip"), () -> move(1)),
                button(MESSAGES.text("action.delete"), MESSAGES.text("action.delete.tip"), this::delete));
        head.getStyleClass().add("indicator-bar");
        return head;
    }

    private Node weightLine() {
        weights.getStyleClass().add("section-title");
        tierWeights.getStyleClass().add("quiet");
        Button even = button(MESSAGES.text("action.even"), MESSAGES.text("action.even.tip"), actions::spreadWeights);
        legend.getStyleClass().add("quiet");
        FlowPane line = new FlowPane(weights, even, tierWeights, lastYear, legend);
        line.getStyleClass().add("indicator-levels");
        return line;
    }

    private static Button button(String text, String tip, Runnable action) {
        Button button = new Button(text);
        button.setTooltip(new Tooltip(tip));
        button.setOnAction(event -> action.run());
        button.getStyleClass().add("small");
        return button;
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean taken = true;
        if (code == KeyCode.INSERT || (event.isShortcutDown() && code == KeyCode.ENTER)) {
            insert();
        } else if (event.isShortcutDown() && code == KeyCode.L) {
            choose();
        } else if (event.isShortcutDown() && code == KeyCode.D) {
            duplicate();
        } else if (event.isShortcutDown() && code == KeyCode.DELETE) {
            delete();
        } else if (event.isAltDown() && code == KeyCode.UP) {
            move(-1);
        } else if (event.isAltDown() && code == KeyCode.DOWN) {
            move(1);
        } else {
            taken = false;
        }
        if (taken) {
            event.consume();
        }
    }

    private void insert() {
        go(actions.insertBelow(grid.currentCell().row()), IndicatorColumn.NAME.ordinal());
    }

    /** A line of the catalogue; its target is what is to be written next. */
    private void choose() {
        if (!desk.readOnly()) {
            grid.commit();
            Chooser.open(
                    choose,
                    actions.choices(library.get()),
                    IndicatorPage::shown,
                    new Chooser.Words(MESSAGES.text("choose.search"), MESSAGES.text("choose.none")),
                    chosen -> go(actions.add(chosen), IndicatorColumn.TARGET.ordinal()));
        }
    }

    private static String shown(CommonIndicator choice) {
        String target = choice.example().isBlank() ? MESSAGES.text("choose.noTarget") : choice.example();
        return choice.usedBy()
                .map(project -> MESSAGES.text("choose.used", choice.secondTier(), choice.name(), target, project))
                .orElseGet(() -> MESSAGES.text("choose.common", choice.secondTier(), choice.name(), target));
    }

    private void duplicate() {
        go(actions.duplicate(grid.currentCell().row()), IndicatorColumn.NAME.ordinal());
    }

    private void move(int step) {
        go(actions.move(grid.currentCell().row(), step), grid.currentCell().column());
    }

    private void delete() {
        CellRange rows = grid.selection();
        int last = Math.min(rows.bottom(), table.rowCount() - 1);
        go(actions.delete(rows.top(), last), grid.currentCell().column());
    }

    private void go(int row, int column) {
        grid.requestFocus();
        grid.select(row, column);
    }

    @Override
    public boolean dirty() {
        return draft.open();
    }
}
