package org.ziping.desktop.budget;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.check.Place;
import org.ziping.desktop.control.CellPosition;
import org.ziping.desktop.control.GridView;
import org.ziping.desktop.support.Desk;
import org.ziping.desktop.support.Draft;
import org.ziping.desktop.support.Page;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetExecution;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.FundingSource;
import org.ziping.model.Section;

/** 预算执行: one grid as printed, the explanations that are due, and the score with its sentence. */
public final class BudgetPage implements Page {

    private static final Messages MESSAGES = Messages.of(BudgetPage.class);

    private final Desk desk;
    private final Draft draft;
    private final VBox content = new VBox();
    private final ScrollPane node = new ScrollPane(content);
    private final VBox gridPlace = new VBox();
    private final CheckBox allSources = new CheckBox(MESSAGES.text("allSources"));
    private final CarryOverBar carryOver;
    private final ExecutionBar execution;
    private final List<NoteField> notes;
    private List<FundingSource> sources = List.of();
    private BudgetTable table;
    private GridView grid;

    /** The page for the evaluation on the desk. */
    public BudgetPage(Desk desk) {
        this.desk = desk;
        this.draft = new Draft(desk);
        this.notes = List.of(
                new NoteField(Section.BUDGET_ADJUSTMENT, draft), new NoteField(Section.EXECUTION_RATE_NOTE, draft));
        this.carryOver = new CarryOverBar(desk, draft, this::refresh);
        this.execution = new ExecutionBar(desk, draft, this::showChanged);
        this.sources = wantedSources();
        this.table = newTable();
        this.grid = newGrid();
        content.getStyleClass().add("budget-page");
        String sheet = Objects.requireNonNull(BudgetPage.class.getResource("budget.css"), "budget.css")
                .toExternalForm();
        content.getStylesheets().add(sheet);
        content.getChildren().addAll(head(), carryOver, gridPlace, execution);
        content.getChildren().addAll(notes);
        gridPlace.getChildren().add(grid);
        node.setFitToWidth(true);
        node.setFocusTraversable(false);
        allSources.setOnAction(event -> showColumns());
        showBelow();
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
        return place instanceof Place.OfBudget
                || place instanceof Place.OfExecution
                || (place instanceof Place.OfSection of
                        && notes.stream().anyMatch(note -> note.section() == of.section()));
    }

    @Override
    public void focus(Place place) {
        if (place instanceof Place.OfSection of) {
            notes.stream().filter(note -> note.section() == of.section()).forEach(NoteField::requestFocus);
            return;
        }
        grid.requestFocus();
        Optional<CellPosition> cell = place instanceof Place.OfBudget of
                ? table.position(of.cell())
                : table.position(new BudgetCell(BudgetRow.EXECUTION_RATE, FundingSource.TOTAL));
        cell.ifPresent(at -> grid.select(at.row(), at.column()));
    }

    @Override
    public boolean enter() {
        grid.requestFocus();
        return true;
    }

    @Override
    public void refresh() {
        showColumns();
        showChanged();
    }

    @Override
    public void commit() {
        grid.commit();
        notes.forEach(NoteField::commit);
    }

    @Override
    public boolean complete() {
        BudgetExecution budget = desk.evaluation().budget();
        return budget.amount(BudgetRow.FULL_YEAR, FundingSource.TOTAL).isPresent()
                && budget.amount(BudgetRow.EXECUTED, FundingSource.TOTAL).isPresent();
    }

    private Node head() {
        Label title = new Label(title());
        title.getStyleClass().add("page-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label unit = new Label(MESSAGES.text("unit"));
        unit.getStyleClass().add("quiet");
        HBox head = new HBox(title, gap, allSources, unit);
        head.getStyleClass().add("budget-head");
        return head;
    }

    private List<FundingSource> wantedSources() {
        return BudgetColumns.shown(desk.evaluation().budget(), allSources.isSelected());
    }

    private BudgetTable newTable() {
        return new BudgetTable(desk, draft, sources, text -> grid.tell(text), this::showChanged);
    }

    private GridView newGrid() {
        GridView view = new GridView(table);
        view.setAccessibleText(title());
        return view;
    }

    /** Makes the grid anew where a source came into use; it has only seven rows. */
    private void showColumns() {
        List<FundingSource> wanted = wantedSources();
        if (!wanted.equals(sources)) {
            sources = wanted;
            table = newTable();
            grid = newGrid();
            gridPlace.getChildren().setAll(grid);
        }
    }

    private void showChanged() {
        table.update();
        grid.refresh();
        showBelow();
    }

    private void showBelow() {
        Evaluation shown = draft.shown();
        BudgetNotes due = new BudgetNotes(shown);
        notes.forEach(note -> note.show(due, shown.narrative(note.section()), desk.readOnly()));
        carryOver.show();
        execution.show();
    }

    @Override
    public boolean dirty() {
        return draft.open();
    }
}
