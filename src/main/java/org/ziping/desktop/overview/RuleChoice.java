package org.ziping.desktop.overview;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.ziping.base.Messages;
import org.ziping.desktop.support.Choices;
import org.ziping.desktop.support.Desk;
import org.ziping.scoring.RuleSet;

/** The choice of the rule set an evaluation is scored by. */
final class RuleChoice {

    private static final Messages MESSAGES = Messages.of(RuleChoice.class);

    private final Desk desk;
    private final ComboBox<RuleSet> box = new ComboBox<>();
    private boolean showing;

    RuleChoice(Desk desk) {
        this.desk = desk;
        box.setPrefWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        Choices.name(box, RuleChoice::text);
        Choices.chosen(box, this::choose);
    }

    /** Name and authority, the name once where the authority begins with it. */
    private static String text(RuleSet set) {
        return set.authority().startsWith(set.name()) || set.authority().isEmpty()
                ? set.name()
                : set.name() + "  " + set.authority();
    }

    Node node() {
        return box;
    }

    void refresh() {
        showing = true;
        box.getItems().setAll(desk.ruleSets());
        box.setValue(desk.scorecard().ruleSet());
        box.setDisable(desk.readOnly());
        showing = false;
    }

    private void choose(RuleSet chosen) {
        if (!showing && !chosen.equals(desk.scorecard().ruleSet())) {
            desk.edit(MESSAGES.text("rules.edit", chosen.name()), e -> e.withRuleSet(chosen.id()));
        }
    }
}
