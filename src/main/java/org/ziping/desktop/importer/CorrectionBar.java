package org.ziping.desktop.importer;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.ziping.base.Messages;
import org.ziping.desktop.support.CommitInput;
import org.ziping.importer.correct.CellAt;
import org.ziping.importer.correct.CorrectedDocument;
import org.ziping.importer.correct.Corrections;
import org.ziping.importer.correct.RowAt;
import org.ziping.importer.correct.TableRule;
import org.ziping.importer.grid.Block;
import org.ziping.importer.grid.TextGrid;
import org.ziping.importer.plan.ReadColumn;
import org.ziping.importer.plan.ReadTable;
import org.ziping.importer.plan.TableKind;
import org.ziping.importer.recognise.TableShape;

/** What can be corrected about the cell chosen in the file: its column's meaning, whether its row is read, its text. */
final class CorrectionBar {

    private static final Messages MESSAGES = Messages.of(CorrectionBar.class);

    private final Consumer<Corrections> correct;
    private final Label said = new Label();
    private final MenuButton column = new MenuButton();
    private final CheckBox row = new CheckBox();
    private final CommitInput text = CommitInput.line(this::write);
    private final FlowPane node;
    private Corrections corrections = Corrections.NONE;
    private Optional<CellAt> cell = Optional.empty();
    private Optional<SourceModel> model = Optional.empty();

    /** A bar that tells what the corrections of the file are to be. */
    CorrectionBar(Consumer<Corrections> correct) {
        this.correct = correct;
        said.getStyleClass().add("quiet");
        column.setMnemonicParsing(false);
        row.setOnAction(event -> row());
        text.control().setAccessibleText(MESSAGES.text("correct.text"));
        Label title = new Label(MESSAGES.text("correct.text"));
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox written = new HBox(title, text.control());
        written.setSpacing(6);
        written.setAlignment(Pos.CENTER_LEFT);
        node = new FlowPane(column, row, written);
        node.getStyleClass().add("correction-bar");
        show(Optional.empty(), Corrections.NONE, Optional.empty());
    }

    Node node() {
        return node;
    }

    /** What the chosen cell was read as; stands elsewhere, so that long words do not move the file below the bar. */
    Label said() {
        return said;
    }

    /** Puts the focus where the text of the cell is corrected. */
    void focusText() {
        if (!text.control().isDisabled()) {
            text.control().requestFocus();
            text.control().selectAll();
        }
    }

    /** Shows what can be done about a cell. */
    void show(Optional<SourceModel> shown, Corrections now, Optional<CellAt> at) {
        text.commit();
        model = shown;
        corrections = now;
        cell = at;
        boolean whole = at.map(c -> c.row() == RowAt.WHOLE).orElse(false);
        boolean none = at.isEmpty() || shown.isEmpty();
        text.control().setDisable(none || whole);
        row.setDisable(none);
        column.setDisable(none || whole || !(block() instanceof TextGrid));
        if (none) {
            said.setText(MESSAGES.text("correct.choose"));
            text.show("");
            row.setText(MESSAGES.text("correct.row"));
            row.setSelected(false);
            column.setText(MESSAGES.text("correct.column"));
            return;
        }
        CellAt here = at.get();
        said.setText(whole ? "" : shown.get().said(here));
        text.show(whole ? "" : now.texts().getOrDefault(here, shown.get().originalText(here)));
        row.setText(MESSAGES.text(
                whole ? "correct.whole" : block() instanceof TextGrid ? "correct.row-n" : "correct.line",
                here.row() + 1));
        row.setSelected(!shown.get().leftOut(here.inRow())
                && (whole || shown.get().reason(here.inRow()).isEmpty()));
        row.setDisable(!row.isSelected() && !canBeRead(here));
        if (column.isDisabled()) {
            column.setText(MESSAGES.text("correct.column"));
        } else {
            offerMeanings(here);
        }
    }

    /** Only what was hidden, left out by hand, or stands in an indicator table can be read after all. */
    private boolean canBeRead(CellAt here) {
        boolean hidden = block() instanceof TextGrid grid && here.row() != RowAt.WHOLE && grid.rowHidden(here.row());
        return hidden
                || model.orElseThrow().leftOut(here.inRow())
                || table(here).filter(t -> t.kind() == TableKind.INDICATORS).isPresent();
    }

    private Optional<ReadTable> table(CellAt here) {
        return model.orElseThrow().plan().tables().stream()
                .filter(t -> t.block() == here.block() && t.row() <= here.row())
                .reduce((before, after) -> after);
    }

    private Block block() {
        return document().get(cell.map(CellAt::block).orElse(0));
    }

    private List<Block> document() {
        return CorrectedDocument.of(model.orElseThrow().plan().source().orElseThrow(), corrections)
                .blocks();
    }

    private void offerMeanings(CellAt here) {
        Optional<ReadTable> table = table(here);
        if (table.isPresent()) {
            Optional<ReadColumn> known = table.get().column(here.column());
            int first = known.map(ReadColumn::first).orElse(here.column());
            TableKind kind = table.get().kind();
            String meaning = known.map(ReadColumn::meaning).orElse(ReadColumn.NOTHING);
            column.setText(MESSAGES.text("correct.column-is", FieldWords.meaning(kind, meaning)));
            column.getItems().setAll(items(table.get().shape(), kind, first, Optional.of(meaning)));
        } else {
            String shape = TableShape.of((TextGrid) block(), here.row());
            Optional<TableRule> rule = Optional.ofNullable(corrections.tables().get(shape));
            Optional<String> named = rule.map(r -> r.columns().get(here.column()));
            column.setText(
                    named.map(code -> FieldWords.meaning(rule.orElseThrow().kind(), code))
                            .map(meaning -> MESSAGES.text("correct.column-is", meaning))
                            .orElse(MESSAGES.text("correct.header", here.row() + 1)));
            column.getItems().clear();
            for (TableKind kind : TableKind.values()) {
                Menu menu = new Menu(FieldWords.kind(kind));
                boolean ruled = rule.filter(r -> r.kind() == kind).isPresent();
                menu.getItems().setAll(items(shape, kind, here.column(), ruled ? named : Optional.empty()));
                column.getItems().add(menu);
            }
        }
    }

    /** The meanings to choose from; the one in force is marked, and choosing it again corrects nothing. */
    private List<MenuItem> items(String shape, TableKind kind, int first, Optional<String> inForce) {
        ToggleGroup one = new ToggleGroup();
        return FieldWords.meanings(kind).stream()
                .<MenuItem>map(code -> {
                    RadioMenuItem item = new RadioMenuItem(FieldWords.meaning(kind, code));
                    item.setMnemonicParsing(false);
                    item.setToggleGroup(one);
                    item.setSelected(inForce.filter(code::equals).isPresent());
                    item.setOnAction(event -> {
                        if (inForce.filter(code::equals).isEmpty()) {
                            correct.accept(corrections.withColumn(shape, kind, first, code));
                        }
                    });
                    return item;
                })
                .toList();
    }

    private void row() {
        RowAt here = cell.orElseThrow().inRow();
        boolean read = row.isSelected();
        boolean byHand = corrections.rows().containsKey(here);
        correct.accept(byHand ? corrections.withoutRow(here) : corrections.withRow(here, read));
    }

    private void write(String entry) {
        cell.ifPresent(at -> correct.accept(corrections.withText(at, entry)));
    }
}
