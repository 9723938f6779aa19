package org.ziping.desktop.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.ziping.base.Messages;
import org.ziping.base.OneLine;
import org.ziping.desktop.support.EvidenceLinks;
import org.ziping.model.Evidence;
import org.ziping.model.IndicatorId;

/** The evidence of the selected indicator: its files to open, and a way to add one. */
final class EvidenceBar extends FlowPane {

    private static final Messages MESSAGES = Messages.of(EvidenceBar.class);
    private static final int LONGEST = 20;

    private final EvidenceLinks links;
    private final Label title = new Label(MESSAGES.text("evidence"));
    private final Button add = new Button(MESSAGES.text("evidence.add"));
    private Optional<IndicatorId> line = Optional.empty();
    private List<Evidence> shown = List.of();
    private Map<Integer, String> wrong = Map.of();

    EvidenceBar(EvidenceLinks links) {
        this.links = links;
        title.getStyleClass().add("quiet");
        add.setTooltip(new Tooltip(MESSAGES.text("evidence.add.tip")));
        add.setOnAction(event -> links.choose(line, true));
        getStyleClass().add("indicator-levels");
        getChildren().setAll(title, add);
    }

    /** Shows the evidence of a line; {@code found} says by number what is wrong with a file. */
    void show(IndicatorId id, List<Evidence> evidence, Map<Integer, String> found, boolean readOnly) {
        line = Optional.of(id);
        add.setDisable(readOnly);
        if (!evidence.equals(shown) || !found.equals(wrong)) {
            wrong = Map.copyOf(found);
            shown = List.copyOf(evidence);
            getChildren().setAll(title);
            evidence.forEach(one -> getChildren().add(link(one)));
            getChildren().add(add);
        }
    }

    private Hyperlink link(Evidence evidence) {
        String name = evidence.file().name();
        String found = wrong.getOrDefault(evidence.number(), "");
        String shortened = OneLine.of(name, LONGEST);
        Hyperlink link = new Hyperlink(found.isEmpty() ? shortened : MESSAGES.text("evidence.wrong", shortened));
        link.setTooltip(new Tooltip(found.isEmpty() ? MESSAGES.text("evidence.open", name) : found));
        link.setOnAction(event -> {
            link.setVisited(false);
            links.open(evidence);
        });
        return link;
    }
}
