package org.ziping.desktop.summary;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.scoring.Grade;
import org.ziping.summary.SummaryRow;

/** The evaluations of a summary, one row each; a click on a header sorts, Enter or a double click opens. */
final class SummaryTable {

    private static final Messages MESSAGES = Messages.of(SummaryTable.class);

    private static final double YEAR = 3.8;
    private static final double AMOUNT = 6.2;
    private static final double RATE = 4.9;
    private static final double TOTAL = 4.5;
    private static final double GRADE = 4.3;
    private static final double SCROLL_BAR = 1.5;
    private static final double FIGURES = YEAR + 3 * AMOUNT + RATE + TOTAL + GRADE + SCROLL_BAR;
    private static final double PROJECT_SHARE = 0.6;
    private static final double LEAST_PROJECT = 7.2;
    private static final double LEAST_UNIT = 5.5;

    private final TableView<SummaryRow> table = new TableView<>();
    private final Region em;

    /** {@code em} is as wide as a letter is high. */
    SummaryTable(LongConsumer open, Region em) {
        this.em = em;
        table.getColumns()
                .setAll(List.of(
                        column("summary.year", row -> row.year().map(BigDecimal::valueOf), YEAR),
                        name("summary.project", SummaryRow::project, PROJECT_SHARE, LEAST_PROJECT),
                        name("summary.unit", SummaryRow::unit, 1 - PROJECT_SHARE, LEAST_UNIT),
                        column("summary.initial", SummaryRow::initial, AMOUNT),
                        column("summary.full-year", SummaryRow::fullYear, AMOUNT),
                        column("summary.executed", SummaryRow::executed, AMOUNT),
                        column("summary.rate", SummaryRow::rate, RATE),
                        column("summary.total", SummaryRow::total, TOTAL),
                        grade()));
        table.setPlaceholder(new Label(MESSAGES.text("summary.none")));
        table.setRowFactory(view -> {
            TableRow<SummaryRow> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !row.isEmpty()) {
                    open.accept(row.getItem().id().number());
                }
            });
            return row;
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            SummaryRow selected = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && selected != null) {
                open.accept(selected.id().number());
                event.consume();
            }
        });
    }

    TableView<SummaryRow> node() {
        return table;
    }

    /** Shows these rows in the order chosen. */
    void show(List<SummaryRow> rows) {
        table.getItems().setAll(rows);
        table.sort();
        if (!rows.isEmpty()) {
            table.getSelectionModel().clearAndSelect(0);
        }
    }

    /** The rows in the order they are shown. */
    List<SummaryRow> rows() {
        return List.copyOf(table.getItems());
    }

    /** Names take what the figures leave, so that score and grade stay in sight with large letters too. */
    private TableColumn<SummaryRow, String> name(
            String key, Function<SummaryRow, String> of, double share, double least) {
        TableColumn<SummaryRow, String> column = words(key, of);
        column.setCellFactory(any -> new NameCell());
        column.prefWidthProperty()
                .bind(Bindings.max(
                        em.minWidthProperty().multiply(least),
                        table.widthProperty()
                                .subtract(em.minWidthProperty().multiply(FIGURES))
                                .multiply(share)));
        return column;
    }

    private TableColumn<SummaryRow, String> grade() {
        TableColumn<SummaryRow, String> column =
                words("summary.grade", row -> row.grade().map(Grade::label).orElse(MESSAGES.text("summary.open")));
        column.prefWidthProperty().bind(em.minWidthProperty().multiply(GRADE));
        return column;
    }

    private static TableColumn<SummaryRow, String> words(String key, Function<SummaryRow, String> of) {
        TableColumn<SummaryRow, String> column = new TableColumn<>(MESSAGES.text(key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(of.apply(cell.getValue())));
        return column;
    }

    private TableColumn<SummaryRow, Optional<BigDecimal>> column(
            String key, Function<SummaryRow, Optional<BigDecimal>> of, double ems) {
        TableColumn<SummaryRow, Optional<BigDecimal>> column = new TableColumn<>(MESSAGES.text(key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(of.apply(cell.getValue())));
        column.setComparator(Comparator.comparing(
                figure -> figure.orElse(null), Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder())));
        column.setCellFactory(any -> new FigureCell());
        column.prefWidthProperty().bind(em.minWidthProperty().multiply(ems));
        return column;
    }

    /** A figure at the right; a dash where it is not known. */
    private static final class FigureCell extends TableCell<SummaryRow, Optional<BigDecimal>> {

        FigureCell() {
            setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(Optional<BigDecimal> figure, boolean empty) {
            super.updateItem(figure, empty);
            setText(empty || figure == null ? null : figure.map(Decimals::plain).orElse("—"));
        }
    }

    /** A name, whole in a tooltip where the column cuts it off. */
    private static final class NameCell extends TableCell<SummaryRow, String> {

        @Override
        protected void updateItem(String name, boolean empty) {
            super.updateItem(name, empty);
            boolean nothing = empty || name == null;
            setText(nothing ? null : name.isEmpty() ? "—" : name);
            setTooltip(nothing || name.isEmpty() ? null : new Tooltip(name));
        }
    }
}
