package org.ziping.desktop.support;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** A list to take one thing from: typing words narrows it, the arrows move, Enter takes, Esc leaves. */
public final class Chooser<T> {

    /** What is said where nothing is typed yet, and where nothing fits. */
    public record Words(String search, String none) {}

    private static final Pattern BLANK = Pattern.compile("[\\s\\u3000]+");
    private static final double WIDTH_EM = 34;
    private static final double HEIGHT_EM = 22;
    private static final double SCROLL_BAR = 20;

    private final Popup popup = new Popup();
    private final TextField search = new TextField();
    private final ListView<T> list = new ListView<>();
    private final List<T> things;
    private final Function<T, String> text;
    private final Consumer<T> taken;

    private Chooser(List<T> things, Function<T, String> text, Words words, Consumer<T> taken) {
        this.things = List.copyOf(things);
        this.text = text;
        this.taken = taken;
        search.setPromptText(words.search());
        search.textProperty().subscribe(this::narrow);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setCellFactory(any -> new ThingCell());
        list.setPlaceholder(new Label(words.none()));
        list.setOnMouseClicked(event -> take());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        VBox box = new VBox(search, list);
        box.getStyleClass().add("field-chooser");
        box.addEventHandler(KeyEvent.KEY_PRESSED, Chooser::keep);
        box.setStyle("-fx-pref-width: %sem; -fx-pref-height: %sem;".formatted(WIDTH_EM, HEIGHT_EM));
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /** Opens the list below {@code anchor}; {@code taken} gets the one chosen, nothing on Esc. */
    public static <T> void open(Node anchor, List<T> things, Function<T, String> text, Words words, Consumer<T> taken) {
        Chooser<T> chooser = new Chooser<>(things, text, words, taken);
        Bounds bounds = anchor.localToScreen(anchor.getBoundsInLocal());
        chooser.popup.getScene().getStylesheets().setAll(anchor.getScene().getStylesheets());
        chooser.popup.getScene().getRoot().setStyle(anchor.getScene().getRoot().getStyle());
        chooser.popup.show(anchor.getScene().getWindow(), bounds.getMinX(), bounds.getMaxY());
        chooser.search.requestFocus();
    }

    private void narrow(String typed) {
        List<String> wanted =
                BLANK.splitAsStream(typed.strip().toLowerCase(Locale.ROOT)).toList();
        list.getItems()
                .setAll(things.stream()
                        .filter(t -> wanted.stream().allMatch(text.apply(t).toLowerCase(Locale.ROOT)::contains))
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

    /** A popup hands on the keys it has no use for; below it they would open another list or turn the page. */
    private static void keep(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            event.consume();
        }
    }

    private void take() {
        T chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            popup.hide();
            taken.accept(chosen);
        }
    }

    /** A thing by its text; a long one goes on in the next line, which a list cell by itself would cut. */
    private final class ThingCell extends ListCell<T> {

        private final Label line = new Label();

        ThingCell() {
            line.setWrapText(true);
            setPrefWidth(0);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected double computePrefHeight(double width) {
            double inside = list.getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR;
            return getGraphic() == null
                    ? super.computePrefHeight(width)
                    : snappedTopInset() + line.prefHeight(inside) + snappedBottomInset();
        }

        @Override
        protected void updateItem(T thing, boolean empty) {
            super.updateItem(thing, empty);
            line.setText(empty || thing == null ? "" : text.apply(thing));
            setGraphic(empty || thing == null ? null : line);
        }
    }
}
