package org.ziping.desktop.budget;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.desktop.support.Desk;
import org.ziping.desktop.support.Draft;
import org.ziping.model.Evaluation;
import org.ziping.model.PriorYear;
import org.ziping.rollover.CarryOverOffer;

/** Offers last year's balance as this year's 上年结转; gone once the officer said yes or no, or typed an amount. */
final class CarryOverBar extends HBox {

    private static final Messages MESSAGES = Messages.of(CarryOverBar.class);

    private final Desk desk;
    private final Draft draft;
    private final Runnable changed;
    private final Label sentence = new Label();
    private Optional<CarryOverOffer> offer = Optional.empty();

    /**
     * @param changed told when the table may show other amounts or columns
     */
    CarryOverBar(Desk desk, Draft draft, Runnable changed) {
        this.desk = desk;
        this.draft = draft;
        this.changed = changed;
        getStyleClass().add("budget-offer");
        sentence.setWrapText(true);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        getChildren()
                .addAll(
                        sentence,
                        button("carryOver.take", () -> offer.ifPresent(o -> answer("edit.carryOver.take", o, o::take))),
                        button(
                                "carryOver.decline",
                                () -> offer.ifPresent(o -> answer("edit.carryOver.decline", o, o::decline))));
    }

    void show() {
        Evaluation shown = draft.shown();
        offer = desk.readOnly() ? Optional.empty() : CarryOverOffer.of(shown);
        setVisible(offer.isPresent());
        setManaged(offer.isPresent());
        offer.ifPresent(o -> sentence.setText(MESSAGES.text(
                "carryOver",
                shown.prior()
                        .flatMap(PriorYear::year)
                        .map(year -> MESSAGES.text("carryOver.year", year.toString()))
                        .orElse(MESSAGES.text("carryOver.lastYear")),
                Decimals.plain(o.amount()))));
    }

    private void answer(String key, CarryOverOffer answered, UnaryOperator<Evaluation> change) {
        draft.edit(MESSAGES.text(key, Decimals.plain(answered.amount())), change);
        changed.run();
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(MESSAGES.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("small");
        button.setOnAction(event -> action.run());
        return button;
    }
}
