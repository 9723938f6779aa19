package org.ziping.desktop.history;

import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;

/** A line of the list of named versions. */
final class SpotCell extends ListCell<Spot> {

    SpotCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Spot spot, boolean empty) {
        super.updateItem(spot, empty);
        setText(empty || spot == null ? null : spot.name() + "  " + spot.when());
        setTooltip(empty || spot == null ? null : new Tooltip(spot.name()));
    }
}
