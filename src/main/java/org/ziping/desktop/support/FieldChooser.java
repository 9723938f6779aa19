package org.ziping.desktop.support;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.ziping.base.Messages;
import org.ziping.narrative.LiveField;

/** The list of fields a text can stand on, with their present values; typing narrows it, Enter takes one. */
final class FieldChooser {

    private static final Messages MESSAGES = Messages.of(FieldChooser.class);
    private static final double WIDTH_EM = 30;
    private static final double HEIGHT_EM = 22;

    private final Popup popup = new Popup();
    private final TextField search = new TextField();
    private final ListView<LiveField> list = new ListView<>();
    private final List<LiveField> fields;
    private final Consumer<LiveField> taken;

    private FieldChooser(List<LiveField> fields, Consumer<LiveField> taken) {
        this.fields = fields;
        this.taken = taken;
        search.setPromptText(MESSAGES.text("field.search"));
        search.textProperty().subscribe(this::narrow);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setCellFactory(any -> new FieldCell());
        list.setPlaceholder(new Label(MESSAGES.text("field.none")));
        list.setOnMouseClicked(event -> take());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        VBox box = new VBox(search, list);
        box.getStyleClass().add("field-chooser");
        box.setStyle("-fx-pref-width: %sem; -fx-pref-height: %sem;".formatted(WIDTH_EM, HEIGHT_EM));
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /** Opens the list below {@code anchor}; {@code taken} gets the field chosen, nothing on Esc. */
    static void open(Node anchor, List<LiveField> fields, Consumer<LiveField> taken) {
        FieldChooser chooser = new FieldChooser(fields, taken);
        Bounds bounds = anchor.localToScreen(anchor.getBoundsInLocal());
        chooser.popup.getScene().getStylesheets().setAll(anchor.getScene().getStylesheets());
        chooser.popup.getScene().getRoot().setStyle(anchor.getScene().getRoot().getStyle());
        chooser.popup.show(anchor.getScene().getWindow(), bounds.getMinX(), bounds.getMaxY());
        chooser.search.requestFocus();
    }

    private void narrow(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        list.getItems()
                .setAll(fields.stream()
                        .filter(f -> f.name().toLowerCase(Locale.ROOT).contains(wanted))
                        .toList());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER) {
            take();
            event.consume();
        } else if (event.getSource() == search && code == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
            event.consume();
        } else if (event.getSource() == search && code == KeyCode.UP) {
            list.getSelectionModel().selectPrevious();
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
            event.consume();
        }
    }

    private void take() {
        LiveField chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            popup.hide();
            taken.accept(chosen);
        }
    }

    /** A field with its value now. */
    private static final class FieldCell extends ListCell<LiveField> {

        @Override
        protected void updateItem(LiveField field, boolean empty) {
            super.updateItem(field, empty);
            setText(
                    empty || field == null
                            ? null
                            : MESSAGES.text(
                                    "field.item", field.name(), field.value().orElse(MESSAGES.text("field.unknown"))));
        }
    }
}
