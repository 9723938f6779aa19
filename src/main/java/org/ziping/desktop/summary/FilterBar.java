package org.ziping.desktop.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.ziping.base.Messages;
import org.ziping.summary.SummaryFilter;
import org.ziping.summary.SummaryRow;

/** Which evaluations are summed up: a year, a unit or department, words. */
final class FilterBar {

    private static final Messages MESSAGES = Messages.of(FilterBar.class);
    private static final String ANY_YEAR = MESSAGES.text("summary.any-year");
    private static final String ANY_UNIT = MESSAGES.text("summary.any-unit");

    private final ComboBox<String> year = new ComboBox<>();
    private final ComboBox<String> unit = new ComboBox<>();
    private final TextField words = new TextField();
    private final HBox node = new HBox(8, year, unit, words);
    private List<SummaryRow> offered = List.of();
    private boolean filling;

    FilterBar(Runnable changed) {
        node.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        year.setAccessibleText(ANY_YEAR);
        unit.setAccessibleText(ANY_UNIT);
        unit.setMaxWidth(320);
        words.setPromptText(MESSAGES.text("summary.search"));
        words.setMinWidth(120);
        Runnable tell = () -> {
            if (!filling) {
                changed.run();
            }
        };
        year.valueProperty().addListener((property, was, now) -> {
            offerUnits();
            tell.run();
        });
        unit.valueProperty().addListener((property, was, now) -> tell.run());
        words.textProperty().addListener((property, was, now) -> tell.run());
        words.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
                words.clear();
                event.consume();
            }
        });
    }

    HBox node() {
        return node;
    }

    /** Puts the focus into the search field. */
    void focusWords() {
        words.requestFocus();
    }

    /** Offers the years and units of these rows; what was chosen stays where it is still there. */
    void offer(List<SummaryRow> rows) {
        offered = List.copyOf(rows);
        filling = true;
        List<String> years = new ArrayList<>(List.of(ANY_YEAR));
        rows.stream()
                .flatMap(row -> row.year().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .forEach(y -> years.add(y.toString()));
        fill(year, years);
        filling = false;
        offerUnits();
    }

    /** Only the units of the year chosen: another one would show nothing. */
    private void offerUnits() {
        boolean nested = filling;
        filling = true;
        List<String> units = new ArrayList<>(List.of(ANY_UNIT));
        units.addAll(
                SummaryFilter.bodies(SummaryFilter.ALL.withYear(chosenYear()).of(offered)));
        fill(unit, units);
        filling = nested;
    }

    private Optional<Integer> chosenYear() {
        return Optional.ofNullable(year.getValue())
                .filter(text -> !text.equals(ANY_YEAR))
                .map(Integer::valueOf);
    }

    private static void fill(ComboBox<String> box, List<String> choices) {
        String was = box.getValue();
        box.getItems().setAll(choices);
        box.setValue(was != null && choices.contains(was) ? was : choices.get(0));
    }

    SummaryFilter filter() {
        return SummaryFilter.ALL
                .withYear(chosenYear())
                .withBodies(Optional.ofNullable(unit.getValue())
                        .filter(text -> !text.equals(ANY_UNIT))
                        .map(Set::of)
                        .orElse(Set.of()))
                .withWords(words.getText());
    }
}
