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
import org.ziping.value.DirectionReading;

/** Which way the indicator is better: the one that holds is pressed, with 推断 beside it where nobody said so; none where it has to be asked. */
final class DirectionBar extends HBox {

    private static final Messages MESSAGES = Messages.of(DirectionBar.class);

    private final Map<Direction, ToggleButton> buttons = new EnumMap<>(Direction.class);
    private final Label inferred = new Label(MESSAGES.text("detail.inferred"));
    private final Label unknown = new Label(MESSAGES.text("detail.directionUnknown"));
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
        unknown.getStyleClass().add("inferred");
        inferAgain.setOnAction(event -> chosen.accept(Optional.empty()));
        getChildren().addAll(inferred, unknown, inferAgain);
    }

    void show(IndicatorDetails details, boolean readOnly) {
        setVisible(details.hasDirection());
        setManaged(details.hasDirection());
        DirectionReading reading = details.score().direction();
        buttons.forEach((each, button) -> {
            button.setSelected(!reading.unknown() && each == reading.direction());
            button.setDisable(readOnly);
        });
        Visibility.set(inferred, reading.inferred());
        Visibility.set(unknown, reading.unknown());
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
