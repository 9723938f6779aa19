package org.ziping.desktop.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.check.Finding;
import org.ziping.check.Place;
import org.ziping.check.Severity;
import org.ziping.desktop.support.Desk;
import org.ziping.desktop.support.Page;
import org.ziping.desktop.support.Pages;
import org.ziping.desktop.support.Seal;
import org.ziping.model.Waiver;

/** 审核: findings by severity, each with its figures, why it matters, the way there and a remedy. */
public final class ReviewPage implements Page {

    private static final Messages MESSAGES = Messages.of(ReviewPage.class);

    private final Desk desk;
    private final Consumer<Place> jump;
    private final SealBlock seal;
    private final VBox list = new VBox();
    private final List<FindingRow> rows = new ArrayList<>();
    private final ScrollPane node;
    private int last;
    private Optional<Shown> shown = Optional.empty();

    /** What the list was made from; it is only made anew when that changed, for somebody may be typing in it. */
    private record Shown(List<Finding> findings, List<Waiver> waivers, boolean readOnly) {}

    /** The page of {@code desk}; 定位 calls {@code jump}. */
    public ReviewPage(Desk desk, Seal seal, Consumer<Place> jump) {
        this.desk = desk;
        this.jump = jump;
        this.seal = new SealBlock(seal, jump);
        node = Pages.scrolled(title(), this.seal.node(), list);
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
    public void refresh() {
        boolean working = focusInside();
        seal.refresh(desk.findings());
        if (working && !focusInside()) {
            node.requestFocus();
        }
        Shown now = new Shown(desk.findings(), desk.evaluation().waivers(), desk.readOnly());
        if (shown.equals(Optional.of(now))) {
            return;
        }
        if (shown.filter(was -> was.readOnly() != now.readOnly()).isPresent()) {
            node.setVvalue(0);
        }
        shown = Optional.of(now);
        Optional<FindingRow> at = rows.stream().filter(FindingRow::focused).findFirst();
        last = at.map(rows::indexOf).orElse(last);
        rows.clear();
        list.getChildren().clear();
        if (working) {
            node.requestFocus();
        }
        if (now.findings().isEmpty()) {
            list.getChildren().add(FindingRow.quiet(MESSAGES.text("review.empty")));
        }
        for (Severity severity : Severity.values()) {
            show(severity, now.findings());
        }
        list.getChildren().addAll(WaivedList.rows(desk));
        if (at.isPresent()) {
            enter();
        }
    }

    /** The keyboard begins at the finding it was at before, or at the one that took its place. */
    @Override
    public boolean enter() {
        if (rows.isEmpty()) {
            return false;
        }
        list.applyCss();
        list.layout();
        rows.get(Math.min(last, rows.size() - 1)).focus();
        return true;
    }

    private void show(Severity severity, List<Finding> findings) {
        List<Finding> group =
                findings.stream().filter(f -> f.severity() == severity).toList();
        if (!group.isEmpty()) {
            Label heading = new Label(MESSAGES.text("review.group", severity.label(), group.size()));
            heading.getStyleClass().add("section-title");
            list.getChildren().add(heading);
            group.forEach(this::add);
            Region gap = new Region();
            gap.setMinHeight(16);
            list.getChildren().add(gap);
        }
    }

    private void add(Finding finding) {
        int position = rows.size();
        FindingRow row = new FindingRow(desk, finding, place -> {
            last = position;
            jump.accept(place);
        });
        rows.add(row);
        list.getChildren().add(row.node());
    }

    @Override
    public boolean complete() {
        return desk.findings().stream().noneMatch(f -> f.severity() == Severity.ERROR);
    }

    /** A remedy takes its own button away, and so does 定稿; the focus stays on the page all the same. */
    private boolean focusInside() {
        Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
        while (owner != null && owner != node) {
            owner = owner.getParent();
        }
        return owner != null;
    }
}
