package org.ziping.desktop.settings;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.settings.Appearance;

/** Light or dark, and how large the letters are; every choice shows at once. */
public final class AppearancePane {

    private static final Messages MESSAGES = Messages.of(AppearancePane.class);
    private static final List<BigDecimal> SCALES =
            List.of(BigDecimal.ONE, new BigDecimal("1.15"), new BigDecimal("1.3"), new BigDecimal("1.6"));

    private final Consumer<Appearance> choose;
    private final ToggleGroup themes = new ToggleGroup();
    private final ToggleGroup sizes = new ToggleGroup();
    private final VBox node;

    /** Choices that stand at {@code now} and call {@code choose}. */
    public AppearancePane(Appearance now, Consumer<Appearance> choose) {
        this.choose = choose;
        HBox theme = new HBox(
                option(themes, MESSAGES.text("appearance.light"), false, !now.dark()),
                option(themes, MESSAGES.text("appearance.dark"), true, now.dark()));
        HBox size = new HBox();
        for (BigDecimal scale : SCALES) {
            String name = MESSAGES.text("appearance.percent", scale.movePointRight(2));
            size.getChildren().add(option(sizes, name, scale, scale.compareTo(now.fontScale()) == 0));
        }
        theme.setSpacing(16);
        size.setSpacing(16);
        node = new VBox(title("appearance.theme"), theme, title("appearance.size"), size);
        node.getStyleClass().add("page");
    }

    /** What to lay out. */
    public Node node() {
        return node;
    }

    private static Label title(String key) {
        Label label = new Label(MESSAGES.text(key));
        label.getStyleClass().add("section-title");
        return label;
    }

    private RadioButton option(ToggleGroup group, String name, Object value, boolean chosen) {
        RadioButton button = new RadioButton(name);
        button.setToggleGroup(group);
        button.setUserData(value);
        button.setSelected(chosen);
        button.setOnAction(event -> tell());
        return button;
    }

    private void tell() {
        boolean dark = Boolean.TRUE.equals(chosen(themes));
        BigDecimal scale = chosen(sizes) instanceof BigDecimal number ? number : BigDecimal.ONE;
        choose.accept(new Appearance(dark, scale));
    }

    private static Object chosen(ToggleGroup group) {
        Toggle toggle = group.getSelectedToggle();
        return toggle == null ? "" : toggle.getUserData();
    }
}
