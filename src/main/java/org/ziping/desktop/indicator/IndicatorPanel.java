package org.ziping.desktop.indicator;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.check.Place;
import org.ziping.desktop.support.CommitInput;
import org.ziping.desktop.support.Desk;
import org.ziping.desktop.support.Draft;
import org.ziping.desktop.support.EvidenceLinks;
import org.ziping.model.AssignedScore;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.rollover.LastYear;
import org.ziping.scoring.IndicatorScore;

/** The panel below the table: how the selected indicator was understood and scored, and what is asked of the officer. */
final class IndicatorPanel extends VBox {

    private static final Messages MESSAGES = Messages.of(IndicatorPanel.class);

    private final Desk desk;
    private final Draft draft;
    private final Runnable changed;
    private final Consumer<String> complaint;
    private final Label name = new Label();
    private final Label tiers = new Label();
    private final Label filed = new Label();
    private final Label target = new Label();
    private final Label actual = new Label();
    private final Label explanation = new Label();
    private final Label nothing = new Label(MESSAGES.text("detail.nothing"));
    private final VBox about = new VBox();
    private final DirectionBar direction =
            new DirectionBar(next -> edit(MESSAGES.text("edit.direction", title()), i -> i.withDirection(next)));
    private final LevelBar levels =
            new LevelBar(level -> edit(MESSAGES.text("edit.level", title()), i -> i.withLevel(Optional.of(level))));
    private final AssignedBar assigned = new AssignedBar(new Assigning());
    private final Label lastYear = new Label();
    private final CommitInput reason =
            CommitInput.area(text -> edit(MESSAGES.text("edit.reason", title()), i -> i.withDeviationReason(text)));
    private final ReasonBar reasonBar;
    private final EvidenceBar evidence;
    private Optional<IndicatorId> shown = Optional.empty();

    /**
     * @param changed told when scores may have changed
     * @param complaint told why an entry was not taken
     */
    IndicatorPanel(
            Desk desk,
            Draft draft,
            PhraseBook phrases,
            EvidenceLinks links,
            Runnable changed,
            Consumer<String> complaint) {
        this.desk = desk;
        this.draft = draft;
        this.changed = changed;
        this.complaint = complaint;
        reasonBar = new ReasonBar(reason, phrases);
        evidence = new EvidenceBar(links);
        lastYear.setWrapText(true);
        getStyleClass().add("indicator-panel");
        about.getStyleClass().add("indicator-about");
        explanation.setWrapText(true);
        nothing.getStyleClass().add("quiet");
        about.getChildren().addAll(head(), understood(), explanation, levels, assigned, lastYear, reasonBar, evidence);
        getChildren().addAll(about, nothing);
    }

    /** Shows an indicator; entries being typed for the same one stay. */
    void show(Optional<IndicatorScore> score, Optional<LastYear> before) {
        Visibility.set(about, score.isPresent());
        Visibility.set(nothing, score.isEmpty());
        shown = score.map(s -> s.indicator().id());
        score.ifPresent(s -> show(new IndicatorDetails(s, desk.scorecard().ruleSet(), before)));
    }

    void focusReason() {
        reason.control().requestFocus();
    }

    void commit() {
        assigned.commit();
        reason.commit();
    }

    private void show(IndicatorDetails details) {
        boolean readOnly = desk.readOnly();
        Indicator indicator = details.indicator();
        name.setText(indicator.name());
        tiers.setText(indicator.firstTier() + " · " + indicator.secondTier());
        filed.setText(details.filed());
        target.setText(details.target());
        actual.setText(details.actual());
        explanation.setText(details.explanation());
        direction.show(details, readOnly);
        levels.show(details, readOnly);
        assigned.show(details, readOnly);
        Visibility.set(assigned, !indicator.detail());
        lastYear.setText(details.last());
        Visibility.set(lastYear, !details.last().isEmpty());
        reasonBar.show(details, readOnly);
        evidence.show(
                indicator.id(), desk.evaluation().evidence(Optional.of(indicator.id())), wrongEvidence(), readOnly);
    }

    private Map<Integer, String> wrongEvidence() {
        Map<Integer, String> wrong = new HashMap<>();
        desk.findings().forEach(finding -> {
            if (finding.place() instanceof Place.OfEvidence at) {
                wrong.put(at.number(), finding.message());
            }
        });
        return wrong;
    }

    private Node head() {
        name.getStyleClass().add("section-title");
        tiers.getStyleClass().add("quiet");
        filed.getStyleClass().add("quiet");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(name, tiers, gap, filed);
        head.getStyleClass().add("indicator-bar");
        return head;
    }

    private Node understood() {
        HBox values =
                new HBox(quiet(MESSAGES.text("detail.target")), target, quiet(MESSAGES.text("detail.actual")), actual);
        values.getStyleClass().add("indicator-bar");
        FlowPane row = new FlowPane(values, direction);
        row.getStyleClass().add("indicator-levels");
        return row;
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("quiet");
        return label;
    }

    private String title() {
        return name.getText();
    }

    private void edit(String description, UnaryOperator<Indicator> change) {
        shown.ifPresent(id -> {
            draft.edit(description, e -> e.withIndicator(id, change));
            changed.run();
        });
    }

    /** What an entry in the bar of scores does. */
    private final class Assigning implements AssignedBar.Listener {

        @Override
        public void pointsTyped(String text) {
            shown.ifPresent(id -> {
                draft.preview(e -> e.withIndicator(id, i -> entered(i, text).orElse(i)));
                changed.run();
            });
        }

        @Override
        public void points(String text) {
            boolean understood = text.isBlank() || IndicatorEntry.points(text).isPresent();
            if (understood) {
                String key = text.isBlank() ? "edit.unassign" : "edit.assign";
                edit(named(key), i -> entered(i, text).orElse(i));
            } else {
                draft.drop();
                changed.run();
                complaint.accept(MESSAGES.text("refused", text));
            }
        }

        @Override
        public void reason(String text) {
            edit(
                    named("edit.assign"),
                    i -> i.withAssigned(i.assigned().map(a -> AssignedScore.byOfficer(a.score(), text))));
        }

        @Override
        public void useComputed() {
            edit(named("edit.unassign"), i -> i.withAssigned(Optional.empty()));
        }

        private Optional<Indicator> entered(Indicator indicator, String text) {
            return IndicatorEntry.apply(indicator, IndicatorColumn.SCORE, text);
        }

        private String named(String key) {
            return MESSAGES.text(key, title());
        }
    }
}
