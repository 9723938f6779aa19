package org.ziping.desktop.review;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.check.Finding;
import org.ziping.check.Place;
import org.ziping.check.Severity;
import org.ziping.desktop.support.Desk;
import org.ziping.desktop.support.Page;
import org.ziping.desktop.support.Pages;

/** 审核: findings by severity, each with its figures, why it matters, the way there and a remedy. */
public final class ReviewPage implements Page {

    private static final Messages MESSAGES = Messages.of(ReviewPage.class);

    private final Desk desk;
    private final Consumer<Place> jump;
    private final VBox list = new VBox();
    private final ScrollPane node;
    private List<Finding> shown = List.of();

    /** The page of {@code desk}; 定位 calls {@code jump}. */
    public ReviewPage(Desk desk, Consumer<Place> jump) {
        this.desk = desk;
        this.jump = jump;
        node = Pages.scrolled(title(), list);
        showEmpty();
    }

    @Override
    public String title() {
        return MESSAGES.text("review.title");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean holds(Place place) {
        return false;
    }

    @Override
    public void focus(Place place) {
        node.requestFocus();
    }

    @Override
    public void refresh() {
        List<Finding> findings = desk.findings();
        if (findings.equals(shown)) {
            return;
        }
        boolean working = focusInside();
        shown = findings;
        list.getChildren().clear();
        if (working) {
            node.requestFocus();
        }
        if (findings.isEmpty()) {
            showEmpty();
            return;
        }
        for (Severity severity : Severity.values()) {
            List<Finding> group =
                    findings.stream().filter(f -> f.severity() == severity).toList();
            if (!group.isEmpty()) {
                Label heading = new Label(MESSAGES.text("review.group", severity.label(), group.size()));
                heading.getStyleClass().add("section-title");
                list.getChildren().add(heading);
                group.forEach(finding -> list.getChildren().add(row(finding)));
                Region gap = new Region();
                gap.setMinHeight(16);
                list.getChildren().add(gap);
            }
        }
    }

    @Override
    public boolean complete() {
        return desk.findings().stream().noneMatch(f -> f.severity() == Severity.ERROR);
    }

    /** A remedy takes its own button away; the focus stays on the page all the same. */
    private boolean focusInside() {
        Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
        while (owner != null && owner != list) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    private void showEmpty() {
        Label empty = new Label(MESSAGES.text("review.empty"));
        empty.getStyleClass().add("quiet");
        list.getChildren().setAll(empty);
    }

    private Node row(Finding finding) {
        Label message = new Label(finding.message());
        message.setWrapText(true);
        Label why = new Label(finding.why());
        why.setWrapText(true);
        why.getStyleClass().add("quiet");
        why.setManaged(!finding.why().isEmpty());
        VBox text = new VBox(message, why);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(text);
        row.setSpacing(12);
        row.getStyleClass().add("finding");
        finding.fix().ifPresent(fix -> {
            Button remedy = button(fix.label());
            remedy.setDisable(desk.readOnly());
            remedy.setOnAction(event -> desk.edit(fix.label(), fix.remedy()));
            row.getChildren().add(remedy);
        });
        Button there = button(MESSAGES.text("review.jump"));
        there.setOnAction(event -> jump.accept(finding.place()));
        row.getChildren().add(there);
        return row;
    }

    private static Button button(String text) {
        Button button = new Button(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
