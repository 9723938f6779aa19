package org.ziping.desktop.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.check.ReasonDue;
import org.ziping.desktop.support.Chooser;
import org.ziping.desktop.support.CommitInput;
import org.ziping.desktop.support.PhraseInsertion;
import org.ziping.model.PriorLine;
import org.ziping.narrative.ReasonPhrases;

/** The deviation reason: whether it is due and why, how large the deviation is, and what to begin it with. */
final class ReasonBar extends VBox {

    private static final Messages MESSAGES = Messages.of(ReasonBar.class);
    private static final KeyCombination CHOOSE = new KeyCodeCombination(KeyCode.I, KeyCombination.SHORTCUT_DOWN);

    private final Label state = new Label();
    private final Label why = new Label();
    private final Label lastReason = new Label();
    private final Hyperlink choose = new Hyperlink(MESSAGES.text("phrase.choose"));
    private final Hyperlink keep = new Hyperlink(MESSAGES.text("phrase.keep"));
    private final Hyperlink forget = new Hyperlink(MESSAGES.text("phrase.forget"));
    private final Hyperlink takeLast = new Hyperlink(MESSAGES.text("phrase.takeLast"));
    private final HBox last = new HBox(lastReason, takeLast);
    private final CommitInput input;
    private final PhraseBook phrases;
    private List<String> suited = List.of();
    private String lastText = "";

    /** A sentence to begin with, shipped or the user's own. */
    private record Phrase(String text, boolean own) {}

    ReasonBar(CommitInput input, PhraseBook phrases) {
        this.input = input;
        this.phrases = phrases;
        Label title = new Label(MESSAGES.text("detail.reason"));
        title.setLabelFor(input.control());
        state.getStyleClass().add("section-title");
        why.getStyleClass().add("quiet");
        why.setWrapText(true);
        choose.setTooltip(new Tooltip(MESSAGES.text("phrase.choose.tip")));
        choose.setOnAction(event -> choose());
        keep.setTooltip(new Tooltip(MESSAGES.text("phrase.keep.tip")));
        keep.setOnAction(event -> phrases.keep(input.control().getText(), this::showKeep));
        forget.setTooltip(new Tooltip(MESSAGES.text("phrase.forget.tip")));
        forget.setOnAction(event -> phrases.forget(input.control().getText(), this::showKeep));
        takeLast.setOnAction(event -> insert(lastText));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, state, gap, choose, keep, forget);
        head.getStyleClass().add("indicator-bar");
        Stream.of(state, choose, keep, forget, takeLast).forEach(part -> part.setMinWidth(Region.USE_PREF_SIZE));
        last.getStyleClass().add("indicator-bar");
        lastReason.getStyleClass().add("quiet");
        lastReason.setMinWidth(0);
        input.control().getStyleClass().add("indicator-reason");
        input.control().textProperty().subscribe(text -> showKeep());
        input.control().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getStyleClass().add("indicator-reason-bar");
        getChildren().addAll(head, why, last, input.control());
    }

    void show(IndicatorDetails details, boolean readOnly) {
        ReasonDue due = details.reason();
        state.setText(ReasonText.state(due));
        why.setText(
                (ReasonText.deviation(details.score()) + "   " + ReasonText.why(due, details.score(), details.rules()))
                        .strip());
        suited = ReasonPhrases.shipped().of(details.score(), details.rules());
        lastText = details.indicator().prior().map(PriorLine::deviationReason).orElse("");
        lastReason.setText(MESSAGES.text("phrase.last", lastText.strip().replaceAll("\\s+", " ")));
        lastReason.setTooltip(new Tooltip(lastText));
        Visibility.set(last, !lastText.isBlank());
        Visibility.set(takeLast, !readOnly);
        Visibility.set(choose, !readOnly);
        input.show(details.indicator().deviationReason());
        input.control().setEditable(!readOnly);
        showKeep();
    }

    /** A sentence that is kept already, or says nothing, is not offered for keeping; a kept one can be forgotten. */
    private void showKeep() {
        Visibility.set(forget, phrases.kept(input.control().getText()));
        Visibility.set(keep, phrases.worthKeeping(input.control().getText()));
    }

    private void choose() {
        List<Phrase> offered = new ArrayList<>();
        suited.forEach(text -> offered.add(new Phrase(text, false)));
        phrases.own().forEach(text -> offered.add(new Phrase(text, true)));
        Chooser.open(
                choose,
                offered,
                phrase -> phrase.own() ? MESSAGES.text("phrase.own", phrase.text()) : phrase.text(),
                new Chooser.Words(MESSAGES.text("phrase.search"), MESSAGES.text("phrase.none")),
                phrase -> insert(phrase.text()));
    }

    private void insert(String text) {
        PhraseInsertion.into(
                input.control(), text, phrases.saysNothing(input.control().getText()));
    }

    private void key(KeyEvent event) {
        if (CHOOSE.match(event) && input.control().isEditable()) {
            choose();
            event.consume();
        }
    }

    /** What takes the focus when the reason is wanted. */
    Node field() {
        return input.control();
    }
}
