package org.ziping.desktop.importer;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.importer.plan.ImportStatus;

/** Shows what importing would bring; 导入 is the only thing here that changes anything. */
public final class ImportPage {

    private static final Messages MESSAGES = Messages.of(ImportPage.class);

    private final List<ImportPlan> plans;
    private final SplitPane middle = new SplitPane();
    private final Label message = new Label();
    private final ListView<String> left = new ListView<>();
    private final Button accept;
    private final VBox node;

    /** A page on these plans, one at least. */
    public ImportPage(List<ImportPlan> plans, Runnable take, Runnable leave) {
        this.plans = List.copyOf(plans);
        ChoiceBox<String> files = new ChoiceBox<>();
        plans.forEach(plan -> files.getItems().add(plan.file()));
        files.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (index.intValue() >= 0) {
                show(plans.get(index.intValue()));
            }
        });
        int projects = plans.stream().mapToInt(p -> p.projects().size()).sum();
        accept = new Button(MESSAGES.text("import.take", projects));
        accept.setDefaultButton(true);
        accept.setDisable(projects == 0);
        accept.setOnAction(event -> take.run());
        accept.setMinWidth(Region.USE_PREF_SIZE);
        Button cancel = new Button(MESSAGES.text("import.leave"));
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(event -> leave.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        message.setWrapText(true);
        HBox top = new HBox(new Label(MESSAGES.text("import.file")), files, message, gap, cancel, accept);
        top.setSpacing(8);
        top.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(message, Priority.SOMETIMES);
        VBox lower = new VBox(title("import.left"), left);
        VBox.setVgrow(left, Priority.ALWAYS);
        SplitPane whole = new SplitPane(middle, lower);
        whole.setOrientation(Orientation.VERTICAL);
        whole.setDividerPositions(0.74);
        VBox.setVgrow(whole, Priority.ALWAYS);
        node = new VBox(top, whole);
        node.getStyleClass().add("page");
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave.run();
            }
        });
        files.getSelectionModel().select(0);
    }

    /** What to lay out. */
    public Node node() {
        return node;
    }

    /** Puts the focus on 导入, or on the files while there is nothing to take. */
    public void focus() {
        (accept.isDisabled() ? left : accept).requestFocus();
    }

    /** The plans shown. */
    public List<ImportPlan> plans() {
        return plans;
    }

    private void show(ImportPlan plan) {
        message.setText(plan.message().orElseGet(() -> said(plan)));
        middle.getItems()
                .setAll(
                        new VBox(title("import.source"), grown(SourceView.of(plan))),
                        new VBox(title("import.outcome"), grown(OutcomeView.of(plan))));
        middle.setDividerPositions(0.58);
        left.getItems()
                .setAll(Stream.concat(
                                plan.remarks().stream()
                                        .map(r -> MESSAGES.text(
                                                "import.remark", r.place().words(), r.message())),
                                plan.ignored().stream()
                                        .map(i -> MESSAGES.text(
                                                "import.ignored", i.place().words(), i.text(), i.reason())))
                        .toList());
        left.setPlaceholder(new Label(MESSAGES.text("import.nothing-left")));
    }

    private static String said(ImportPlan plan) {
        if (plan.status() == ImportStatus.READ) {
            return MESSAGES.text("import.read", plan.understood().size());
        }
        return MESSAGES.text(plan.status() == ImportStatus.EMPTY_FORM ? "import.empty-form" : "import.nothing");
    }

    private static Label title(String key) {
        Label label = new Label(MESSAGES.text(key));
        label.getStyleClass().add("section-title");
        return label;
    }

    private static Region grown(Region region) {
        VBox.setVgrow(region, Priority.ALWAYS);
        return region;
    }
}
