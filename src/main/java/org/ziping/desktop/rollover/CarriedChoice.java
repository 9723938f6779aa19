package org.ziping.desktop.rollover;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.GridPane;
import org.ziping.base.Messages;
import org.ziping.rollover.Carried;

/** What is carried over, one box each, in two columns; the usual ones are ticked. */
final class CarriedChoice extends GridPane {

    private static final Messages MESSAGES = Messages.of(CarriedChoice.class);

    private final Map<Carried, CheckBox> boxes = new EnumMap<>(Carried.class);

    CarriedChoice() {
        getStyleClass().add("new-year-carried");
        int rows = (Carried.values().length + 1) / 2;
        for (Carried part : Carried.values()) {
            CheckBox box = new CheckBox(MESSAGES.text("carried." + part.code()));
            box.setMinWidth(USE_PREF_SIZE);
            box.setSelected(Carried.usual().contains(part));
            boxes.put(part, box);
            add(box, part.ordinal() / rows, part.ordinal() % rows);
        }
    }

    Set<Carried> chosen() {
        Set<Carried> chosen = EnumSet.noneOf(Carried.class);
        boxes.forEach((part, box) -> {
            if (box.isSelected()) {
                chosen.add(part);
            }
        });
        return chosen;
    }
}
