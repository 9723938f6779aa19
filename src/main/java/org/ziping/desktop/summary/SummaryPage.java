package org.ziping.desktop.summary;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.batch.BatchItem;
import org.ziping.desktop.chart.ChartCard;
import org.ziping.desktop.preview.PreviewPane;
import org.ziping.desktop.printing.PrinterMemory;
import org.ziping.desktop.support.Background;
import org.ziping.desktop.support.Notices;
import org.ziping.desktop.support.Pages;
import org.ziping.desktop.support.Problems;
import org.ziping.form.Forms;
import org.ziping.model.EvaluationId;
import org.ziping.report.SummaryLayout;
import org.ziping.summary.Summary;
import org.ziping.summary.SummaryRow;

/** 汇总: a table to filter and sort, its sums and grades beside it; printed, or all its evaluations exported. */
public final class SummaryPage {

    /** What the page needs of the window around it. */
    public record Around(
            Background background,
            Problems problems,
            Notices notices,
            PrinterMemory printers,
            Forms forms,
            LongConsumer open,
            Runnable leave) {}

    private static final Messages MESSAGES = Messages.of(SummaryPage.class);

    private final Around around;
    private final Region em = new Region();
    private final FilterBar filter = new FilterBar(this::filter);
    private final SummaryTable table;
    private final GridPane sums = new GridPane();
    private final ChartCard grades;
    private final PreviewPane preview;
    private final BatchPanel batch;
    private final Button back = button("summary.back", this::showTable);
    private final BorderPane middle = new BorderPane();
    private final ScrollPane beside;
    private final VBox node;
    private List<SummaryRow> rows = List.of();
    private Map<EvaluationId, BatchItem> items = Map.of();

    /** The page, empty until {@link #show}. */
    public SummaryPage(Around around) {
        this.around = around;
        em.getStyleClass().add("em");
        em.setManaged(false);
        table = new SummaryTable(around.open(), em);
        preview = new PreviewPane(around.background());
        batch = new BatchPanel(around, this::chosen);
        SummaryExport exporting = new SummaryExport(around, this::summary, preview::page);
        grades = new ChartCard(
                new SummaryWords(new Summary(List.of())).grades(),
                new ChartCard.Around(around.background(), around.problems(), around.notices()));
        sums.hgapProperty().bind(em.minWidthProperty().multiply(0.6));
        VBox column = new VBox(12, sums, grades.node());
        beside = new ScrollPane(column);
        beside.setFitToWidth(true);
        beside.getStyleClass().addAll("page-scroll", "summary-beside");
        VBox.setVgrow(middle, Priority.ALWAYS);
        HBox.setHgrow(filter.node(), Priority.ALWAYS);
        HBox tools = new HBox(
                8,
                filter.node(),
                back,
                button("summary.preview", this::showPreview),
                exporting.print(),
                exporting.menu(),
                button("summary.batch", this::showBatch));
        tools.setAlignment(Pos.CENTER_LEFT);
        node = Pages.column(MESSAGES.text("summary.title"), tools, middle, em);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        showTable();
    }

    /** What to lay out. */
    public Node node() {
        return node;
    }

    /** Puts the focus into the table. */
    public void focus() {
        table.node().requestFocus();
    }

    /** Puts the focus into the search field. */
    public void focusSearch() {
        filter.focusWords();
    }

    /** Shows these evaluations; filter and order stay. */
    public void show(List<BatchItem> evaluations) {
        items = evaluations.stream().collect(Collectors.toMap(BatchItem::id, Function.identity()));
        rows = evaluations.stream()
                .map(item -> SummaryRow.of(item.id(), item.evaluation(), item.card()))
                .toList();
        filter.offer(rows);
        filter();
    }

    private void filter() {
        table.show(filter.filter().of(rows));
        SummaryWords words = new SummaryWords(summary());
        sums.getChildren().clear();
        int at = 0;
        for (SummaryWords.Line line : words.lines()) {
            Label figure = new Label(line.figure());
            figure.setMinWidth(Region.USE_PREF_SIZE);
            Label name = new Label(line.name());
            name.setMinWidth(Region.USE_PREF_SIZE);
            sums.addRow(at++, name, figure);
            if (!line.leftOut().isEmpty()) {
                Label leftOut = new Label(line.leftOut());
                leftOut.getStyleClass().add("quiet");
                leftOut.setWrapText(true);
                sums.add(leftOut, 1, at++);
            }
        }
        grades.show(words.grades());
        if (middle.getCenter() != table.node()) {
            showTable();
        }
    }

    /** The rows as they are filtered and sorted now. */
    private Summary summary() {
        return new Summary(table.rows());
    }

    private List<BatchItem> chosen() {
        return table.rows().stream()
                .map(row -> items.get(row.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    private void showTable() {
        show(table.node(), false);
        middle.setRight(beside);
    }

    private void showPreview() {
        Summary now = summary();
        preview.show(progress ->
                SummaryLayout.of(now, around.forms().find(Forms.SUMMARY).orElseThrow()));
        show(preview.node(), true);
        preview.focus();
    }

    private void showBatch() {
        batch.refresh();
        show(batch.node(), true);
        batch.focus();
    }

    private void show(Node center, boolean away) {
        middle.setRight(null);
        middle.setCenter(center);
        // What scrolls gets its content only with its skin, and what is not there yet takes no focus.
        middle.applyCss();
        back.setVisible(away);
        back.setManaged(away);
    }

    /** Esc goes back to the table, and from there to the library. */
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (middle.getCenter() == table.node()) {
                around.leave().run();
            } else {
                showTable();
                focus();
            }
            event.consume();
        }
    }

    static Button button(String key, Runnable action) {
        Button button = new Button(MESSAGES.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
