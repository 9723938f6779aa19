package org.ziping.desktop.history;

import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;

/** A line of the list of edits: days stand out and cannot be chosen, what was undone is grey. */
final class HistoryCell extends ListCell<HistoryRow> {

    HistoryCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(HistoryRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("section-title", "quiet");
        setDisable(!empty && row != null && row.day());
        if (empty || row == null) {
            setText(null);
            setTooltip(null);
            return;
        }
        setText(row.time().isEmpty() ? row.text() : row.time() + "  " + row.text());
        setTooltip(row.day() ? null : new Tooltip(row.text()));
        if (row.day()) {
            getStyleClass().add("section-title");
        } else if (!row.lasting()) {
            getStyleClass().add("quiet");
        }
    }
}
