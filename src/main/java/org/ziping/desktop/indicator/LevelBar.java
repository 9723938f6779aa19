package org.ziping.desktop.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.ziping.base.Messages;
import org.ziping.model.Level;

/** The three levels of a qualitative indicator, each with the points it allows. */
final class LevelBar extends FlowPane {

    private static final Messages MESSAGES = Messages.of(LevelBar.class);

    private final List<RadioButton> buttons = new ArrayList<>();
    private final ToggleGroup group = new ToggleGroup();

    LevelBar(Consumer<Level> chosen) {
        getStyleClass().add("indicator-levels");
        getChildren().add(new Label(MESSAGES.text("detail.level")));
        for (Level level : Level.values()) {
            RadioButton button = new RadioButton();
            button.setToggleGroup(group);
            button.setOnAction(event -> chosen.accept(level));
            buttons.add(button);
        }
        getChildren().addAll(buttons);
    }

    void show(IndicatorDetails details, boolean readOnly) {
        Visibility.set(this, details.hasLevels());
        List<String> texts = details.levels();
        Optional<Level> chosen = details.indicator().level();
        if (chosen.isEmpty()) {
            group.selectToggle(null);
        }
        for (int i = 0; i < buttons.size(); i++) {
            RadioButton button = buttons.get(i);
            button.setText(texts.get(i));
            button.setDisable(readOnly);
            if (chosen.equals(Optional.of(Level.values()[i]))) {
                button.setSelected(true);
            }
        }
    }
}
