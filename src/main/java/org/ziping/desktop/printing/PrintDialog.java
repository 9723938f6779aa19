package org.ziping.desktop.printing;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.desktop.support.Choices;
import org.ziping.desktop.support.Problems;
import org.ziping.exporter.PrintOrder;
import org.ziping.exporter.PrintSides;
import org.ziping.exporter.Printer;

/** The choice of printer, pages, copies and sides; says at every moment what will be printed. */
final class PrintDialog {

    /** What was chosen. */
    record Wish(String printer, PrintOrder order) {}

    private static final Messages MESSAGES = Messages.of(PrintDialog.class);
    private static final double GAP = 8;
    private static final int PAGES_COLUMNS = 12;
    private static final int COPIES_COLUMNS = 3;

    private final int current;
    private final int total;
    private final ComboBox<Printer> printer = new ComboBox<>();
    private final ToggleGroup ranges = new ToggleGroup();
    private final RadioButton all = radio("print.all");
    private final RadioButton here = radio("print.current");
    private final RadioButton chosen = radio("print.chosen");
    private final TextField pages = new TextField();
    private final TextField copies = new TextField("1");
    private final CheckBox collate = new CheckBox(MESSAGES.text("print.collate"));
    private final ComboBox<PrintSides> sides = new ComboBox<>();
    private final Label oneSided = new Label(MESSAGES.text("print.oneSided"));
    private final CheckBox grey = new CheckBox(MESSAGES.text("print.grey"));
    private final Label sentence = new Label();
    private final Dialog<Wish> dialog = new Dialog<>();

    /** A dialog on these printers, at {@code remembered} where it is still there, else at the usual one. */
    PrintDialog(List<Printer> printers, Optional<String> remembered, int current, int total) {
        this.current = current;
        this.total = total;
        Choices.name(printer, p -> MESSAGES.text(p.usual() ? "print.usual" : "print.name", p.name()));
        Choices.name(sides, s -> MESSAGES.text("print.sides." + s.word()));
        sides.getStyleClass().add("sides");
        printer.getItems().setAll(printers);
        printer.setMaxWidth(Double.MAX_VALUE);
        printer.valueProperty().subscribe(this::offerSides);
        printer.setValue(printers.stream()
                .filter(p -> remembered.equals(Optional.of(p.name())))
                .findFirst()
                .orElse(printers.get(0)));
        all.setText(MESSAGES.text("print.all", total));
        here.setText(MESSAGES.text("print.current", current));
        all.setSelected(true);
        pages.setPromptText(MESSAGES.text("print.example"));
        pages.setPrefColumnCount(PAGES_COLUMNS);
        pages.focusedProperty().subscribe(focused -> {
            if (focused) {
                chosen.setSelected(true);
            }
        });
        copies.setPrefColumnCount(COPIES_COLUMNS);
        copies.setAlignment(Pos.CENTER_RIGHT);
        collate.setSelected(true);
        sentence.getStyleClass().add("quiet");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        build();
    }

    /** Asks; nothing on Esc. */
    Optional<Wish> ask(Problems problems) {
        problems.dress(dialog);
        return dialog.showAndWait();
    }

    /** The dialog itself, to be shown. */
    Dialog<Wish> dialog() {
        return dialog;
    }

    private void build() {
        ButtonType print = new ButtonType(MESSAGES.text("print.do"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(MESSAGES.text("print.cancel"), ButtonData.CANCEL_CLOSE);
        dialog.setTitle(MESSAGES.text("print.title"));
        dialog.getDialogPane().getButtonTypes().setAll(print, cancel);
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("form-grid", "print-dialog");
        row(grid, "print.printer", printer, printer);
        row(grid, "print.range", all, new VBox(GAP, all, here, line(chosen, pages)));
        row(grid, "print.copies", copies, line(copies, collate));
        row(grid, "print.sides", sides, line(sides, oneSided));
        row(grid, "print.colour", grey, grey);
        grid.add(sentence, 0, grid.getRowCount(), 2, 1);
        dialog.getDialogPane().setContent(grid);
        Node button = dialog.getDialogPane().lookupButton(print);
        Runnable show = () -> {
            sentence.setText(choice().sentence());
            button.setDisable(!choice().possible());
        };
        ranges.selectedToggleProperty().subscribe(show);
        pages.textProperty().subscribe(show);
        copies.textProperty().subscribe(show);
        sides.valueProperty().subscribe(show);
        show.run();
        dialog.setResultConverter(
                type -> type == print ? new Wish(printer.getValue().name(), choice().order()) : null);
    }

    private PrintChoice choice() {
        PrintChoice.Range range = all.isSelected()
                ? PrintChoice.Range.ALL
                : here.isSelected() ? PrintChoice.Range.CURRENT : PrintChoice.Range.CHOSEN;
        return new PrintChoice(
                range,
                pages.getText(),
                current,
                total,
                copies.getText(),
                collate.isSelected(),
                sides.getValue() == null ? PrintSides.ONE : sides.getValue(),
                grey.isSelected());
    }

    /** Only what the printer says it can. */
    private void offerSides() {
        Printer now = printer.getValue();
        PrintSides before = sides.getValue() == null ? PrintSides.ONE : sides.getValue();
        sides.getItems()
                .setAll(List.of(PrintSides.values()).stream()
                        .filter(s -> now != null && now.sides().contains(s))
                        .toList());
        sides.setValue(sides.getItems().contains(before) ? before : PrintSides.ONE);
        boolean choice = sides.getItems().size() > 1;
        sides.setDisable(!choice);
        oneSided.setVisible(!choice);
    }

    private RadioButton radio(String key) {
        RadioButton radio = new RadioButton(MESSAGES.text(key));
        radio.setToggleGroup(ranges);
        return radio;
    }

    private static void row(GridPane grid, String key, Node input, Node shown) {
        Label label = new Label(MESSAGES.text(key));
        label.setLabelFor(input);
        label.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), label, shown);
    }

    private static HBox line(Node... parts) {
        HBox line = new HBox(GAP, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
