package org.ziping.desktop.indicator;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.ziping.base.Messages;
import org.ziping.value.Direction;

/** Which way the indicator is better: the one that holds is pressed, with 推断 beside it where nobody said so. */
final class DirectionBar extends HBox {

    private static final Messages MESSAGES = Messages.of(DirectionBar.class);

    private final Map<Direction, ToggleButton> buttons = new EnumMap<>(Direction.class);
    private final Label inferred = new Label(MESSAGES.text("detail.inferred"));
    private final Hyperlink inferAgain = new Hyperlink(MESSAGES.text("detail.toInferred"));

    /**
     * @param chosen told of the direction to settle on, or of none to infer it again
     */
    DirectionBar(Consumer<Optional<Direction>> chosen) {
        getStyleClass().add("indicator-bar");
        getChildren().add(new Label(MESSAGES.text("detail.direction")));
        add(Direction.HIGHER_BETTER, MESSAGES.text("direction.higher"), chosen);
        add(Direction.LOWER_BETTER, MESSAGES.text("direction.lower"), chosen);
        add(Direction.EQUAL, MESSAGES.text("direction.equal"), chosen);
        inferred.getStyleClass().add("inferred");
        inferred.setTooltip(new Tooltip(MESSAGES.text("detail.inferredTip")));
        inferAgain.setOnAction(event -> chosen.accept(Optional.empty()));
        getChildren().addAll(inferred, inferAgain);
    }

    void show(IndicatorDetails details, boolean readOnly) {
        setVisible(details.hasDirection());
        setManaged(details.hasDirection());
        Direction direction = details.score().direction().direction();
        buttons.forEach((each, button) -> {
            button.setSelected(each == direction);
            button.setDisable(readOnly);
        });
        Visibility.set(inferred, details.score().direction().inferred());
        Visibility.set(inferAgain, details.indicator().direction().isPresent() && !readOnly);
    }

    private void add(Direction direction, String text, Consumer<Optional<Direction>> chosen) {
        ToggleButton button = new ToggleButton(text);
        button.setOnAction(event -> {
            button.setSelected(true);
            chosen.accept(Optional.of(direction));
        });
        buttons.put(direction, button);
        getChildren().add(button);
    }
}
