package org.ziping.desktop.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.compare.Scored;
import org.ziping.desktop.support.ComparisonView;
import org.ziping.desktop.support.ReasonInput;
import org.ziping.model.Evaluation;
import org.ziping.session.Edits;
import org.ziping.session.EvaluationSession;

/** The chosen state: what it differs in from now or from a named one, going back to it, giving it a name. */
final class SpotPane {

    private static final Messages MESSAGES = Messages.of(SpotPane.class);

    private final EvaluationSession session;
    private final Runnable named;
    private final Label title = new Label();
    private final Label state = new Label();
    private final Button restore = new Button(MESSAGES.text("history.restore"));
    private final Button name = new Button(MESSAGES.text("history.name"));
    private final ComboBox<String> beside = new ComboBox<>();
    private final ComparisonView comparison = new ComparisonView();
    private final HBox tools;
    private final VBox node;
    private List<Spot> others = List.of();
    private Optional<Spot> spot = Optional.empty();
    private boolean filling;

    SpotPane(EvaluationSession session, Runnable named, Runnable years) {
        this.session = session;
        this.named = named;
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        state.setWrapText(true);
        restore.setOnAction(event -> restore());
        name.setOnAction(event -> askName());
        beside.setOnAction(event -> {
            if (!filling) {
                compare();
            }
        });
        Label with = new Label(MESSAGES.text("history.beside"));
        with.setLabelFor(beside);
        Button otherYears = new Button(MESSAGES.text("history.years"));
        otherYears.setOnAction(event -> years.run());
        tools = new HBox(restore, name, with, beside, otherYears);
        tools.setSpacing(8);
        tools.setAlignment(Pos.CENTER_LEFT);
        for (Region part : List.of(restore, name, with, otherYears)) {
            part.setMinWidth(Region.USE_PREF_SIZE);
        }
        node = new VBox(title, state, tools, comparison.node());
        node.setSpacing(8);
        HBox.setHgrow(node, Priority.ALWAYS);
        VBox.setVgrow(comparison.node(), Priority.ALWAYS);
    }

    Node node() {
        return node;
    }

    /** Shows a state, beside now or one of {@code versions}; a name being typed goes. */
    void show(Spot chosen, List<Spot> versions) {
        spot = Optional.of(chosen);
        leaveName();
        others = versions.stream().filter(v -> !v.key().equals(chosen.key())).toList();
        List<String> names = new ArrayList<>(List.of(MESSAGES.text("history.now")));
        others.forEach(other -> names.add(other.name()));
        int kept = Math.max(0, names.indexOf(beside.getValue()));
        filling = true;
        beside.getItems().setAll(names);
        beside.getSelectionModel().select(kept);
        filling = false;
        title.setText(chosen.when().isEmpty() ? chosen.name() : chosen.when() + "  " + chosen.name());
        compare();
    }

    private void compare() {
        Optional<Evaluation> there = spot.flatMap(Spot::state);
        boolean known = there.isPresent();
        boolean present = there.filter(session.evaluation().withFinalised(Optional.empty())::equals)
                        .isPresent()
                || there.filter(session.evaluation()::equals).isPresent();
        state.setText(MESSAGES.text(!known ? "history.unknown" : present ? "history.present" : "history.differs"));
        restore.setDisable(!known || present || session.readOnly());
        name.setDisable(!known || session.sealed());
        tools.setVisible(known);
        tools.setManaged(known);
        comparison.node().setVisible(known);
        there.ifPresent(evaluation -> {
            int at = beside.getSelectionModel().getSelectedIndex();
            Optional<Spot> other = at > 0 && at <= others.size() ? Optional.of(others.get(at - 1)) : Optional.empty();
            comparison.show(
                    MESSAGES.text("history.then"),
                    scored(evaluation),
                    other.map(Spot::name).orElse(MESSAGES.text("history.now")),
                    scored(other.flatMap(Spot::state).orElse(session.evaluation())));
        });
    }

    private Scored scored(Evaluation evaluation) {
        return new Scored(evaluation, session.assess(evaluation).scorecard());
    }

    private void restore() {
        spot.ifPresent(chosen -> chosen.state().ifPresent(evaluation -> {
            String called = chosen.when().isEmpty() ? chosen.name() : chosen.when() + " " + chosen.name();
            session.apply(Edits.restore(called, evaluation));
        }));
    }

    private void askName() {
        if (node.getChildren().size() > 4) {
            return;
        }
        ReasonInput input = new ReasonInput(
                MESSAGES.text("history.name.prompt"), MESSAGES.text("history.name.confirm"), this::keep, () -> {
                    leaveName();
                    name.requestFocus();
                });
        node.getChildren().add(3, input.node());
        input.focus();
    }

    private void keep(String given) {
        spot.flatMap(Spot::state).ifPresent(evaluation -> session.keep(given, evaluation));
        leaveName();
        name.requestFocus();
        named.run();
    }

    private void leaveName() {
        if (node.getChildren().size() > 4) {
            node.getChildren().remove(3);
        }
    }
}
