package org.ziping.desktop.importer;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.model.HeaderField;
import org.ziping.session.Duplicate;
import org.ziping.session.LibraryEntry;
import org.ziping.session.OnDuplicate;

/** Whether a project is to come in, and what becomes of the like of it that is there already. */
final class DuplicateBar {

    private static final Messages MESSAGES = Messages.of(DuplicateBar.class);

    private final Arrivals arrivals;
    private final Runnable decided;
    private final CheckBox wanted = new CheckBox(MESSAGES.text("project.wanted"));
    private final Label sentence = new Label();
    private final Map<OnDuplicate, RadioButton> choices = new EnumMap<>(OnDuplicate.class);
    private final FlowPane choice = new FlowPane();
    private final VBox node;
    private Optional<ArrivingProject> project = Optional.empty();

    DuplicateBar(Arrivals arrivals, Runnable decided) {
        this.arrivals = arrivals;
        this.decided = decided;
        ToggleGroup group = new ToggleGroup();
        for (OnDuplicate decision : OnDuplicate.values()) {
            RadioButton button =
                    new RadioButton(MESSAGES.text("duplicate." + decision.name().toLowerCase(Locale.ROOT)));
            button.setToggleGroup(group);
            button.setOnAction(event -> decide(decision));
            button.setMinWidth(Region.USE_PREF_SIZE);
            choices.put(decision, button);
        }
        choice.getChildren().addAll(choices.values());
        choice.setHgap(12);
        choice.setAlignment(Pos.CENTER_LEFT);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        wanted.setOnAction(event -> {
            project.ifPresent(p -> p.file().want(p.index(), wanted.isSelected()));
            decided.run();
        });
        node = new VBox(wanted, sentence, choice);
        node.getStyleClass().add("duplicate-bar");
        show(Optional.empty(), false);
    }

    Node node() {
        return node;
    }

    /** Shows what is to be decided about a project; {@code choosing} where there are several to choose from. */
    void show(Optional<ArrivingProject> shown, boolean choosing) {
        project = shown;
        Optional<Duplicate> duplicate = shown.filter(ArrivingProject::wanted).flatMap(ArrivingProject::duplicate);
        visible(wanted, choosing && shown.isPresent());
        wanted.setSelected(shown.map(ArrivingProject::wanted).orElse(false));
        visible(sentence, duplicate.isPresent());
        visible(choice, duplicate.isPresent());
        visible(node, wanted.isVisible() || duplicate.isPresent());
        duplicate.ifPresent(d -> {
            Optional.ofNullable(choices.get(OnDuplicate.REPLACE)).ifPresent(b -> b.setDisable(d.locked()));
            sentence.setText(sentence(d));
            Optional.ofNullable(choices.get(shown.orElseThrow().decision())).ifPresent(b -> b.setSelected(true));
        });
    }

    private String sentence(Duplicate duplicate) {
        String stored = duplicate.stored().isEmpty()
                ? ""
                : MESSAGES.text(
                        "duplicate.in-library",
                        arrivals.stored(duplicate).stream()
                                .map(DuplicateBar::words)
                                .collect(Collectors.joining(MESSAGES.text("duplicate.and"))));
        String what = stored + (duplicate.earlier().isPresent() ? MESSAGES.text("duplicate.in-files") : "");
        String stays = duplicate.locked() ? MESSAGES.text("duplicate.locked") : "";
        return what + stays + MESSAGES.text(duplicate.identical() ? "duplicate.identical" : "duplicate.different");
    }

    private static String words(LibraryEntry entry) {
        return MESSAGES.text(
                "duplicate.entry",
                entry.id(),
                entry.evaluation().year().map(String::valueOf).orElse("—"),
                entry.evaluation().header(HeaderField.PROJECT),
                entry.assessment().scorecard().total().map(Decimals::plain).orElse("—"));
    }

    private void decide(OnDuplicate decision) {
        project.ifPresent(p -> p.file().decide(p.index(), decision));
        decided.run();
    }

    private static void visible(Node part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }
}
