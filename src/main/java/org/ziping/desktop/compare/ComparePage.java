package org.ziping.desktop.compare;

import java.util.List;
import java.util.function.Supplier;
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
import org.ziping.desktop.support.Pages;

/** 对照: two years of a project, or any two evaluations and versions, side by side. */
public final class ComparePage {

    private static final Messages MESSAGES = Messages.of(ComparePage.class);

    /**
     * What can be put on a side.
     *
     * @param name what it is called
     * @param state gives it when it is chosen
     */
    public record Choice(String name, Supplier<Scored> state) {

        @Override
        public String toString() {
            return name;
        }
    }

    private final ComboBox<Choice> left = new ComboBox<>();
    private final ComboBox<Choice> right = new ComboBox<>();
    private final ComparisonView comparison = new ComparisonView();
    private final VBox node;
    private boolean filling;

    /** A page with these choices, two of them on its sides, by position; {@code open} goes to the evaluation, {@code leave} back. */
    public ComparePage(List<Choice> choices, int first, int second, Runnable open, Runnable leave) {
        filling = true;
        fill(left, choices, first);
        fill(right, choices, second);
        filling = false;
        Button swap = new Button(MESSAGES.text("compare.swap"));
        swap.setMinWidth(Region.USE_PREF_SIZE);
        swap.setOnAction(event -> swap());
        Button back = new Button(MESSAGES.text("compare.open"));
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(event -> open.run());
        HBox sides = new HBox(label("compare.left", left), left, swap, label("compare.right", right), right, back);
        sides.setSpacing(8);
        sides.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(comparison.node(), Priority.ALWAYS);
        node = Pages.column(MESSAGES.text("compare.title"), sides, comparison.node());
        Pages.leaveOnEscape(node, leave, comparison.list());
        compare();
    }

    /** What to lay out. */
    public Node node() {
        return node;
    }

    /** Puts the focus on the choice of the right side, the one most likely changed. */
    public void focus() {
        right.requestFocus();
    }

    private void fill(ComboBox<Choice> box, List<Choice> choices, int chosen) {
        box.getItems().setAll(choices);
        box.getSelectionModel().select(chosen);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPrefWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setOnAction(event -> {
            if (!filling) {
                compare();
            }
        });
    }

    private void swap() {
        int kept = left.getSelectionModel().getSelectedIndex();
        filling = true;
        left.getSelectionModel().select(right.getSelectionModel().getSelectedIndex());
        right.getSelectionModel().select(kept);
        filling = false;
        compare();
    }

    private void compare() {
        Choice one = left.getValue();
        Choice other = right.getValue();
        if (one != null && other != null) {
            comparison.show(
                    one.name(), one.state().get(), other.name(), other.state().get());
        }
    }

    private static Label label(String key, ComboBox<Choice> box) {
        Label label = new Label(MESSAGES.text(key));
        label.setLabelFor(box);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
